/**
 * Strict readers of the skill's data files: the rule book and the texts.
 *
 * <p>Jackson's streaming parser is known here and nowhere deeper. A file is read whole, every
 * problem in it is told at once with file, entry, reason and what was expected, and nothing is
 * guessed, defaulted or skipped.
 */
package aftercare.data;
