/**
 * Strict readers of the skill's data files: the rule book and the texts.
 *
 * <p>Jackson's streaming parser is known here and nowhere deeper. A file is read whole, every
 * problem in it is told at once with file, entry, reason and what was expected, and nothing is
 * guessed, defaulted or skipped.
 *
 * <p>What was read strictly at the build is read compactly at run time: see {@link
 * aftercare.data.ShippedData}.
 */
package aftercare.data;
