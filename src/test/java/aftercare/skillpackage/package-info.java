/**
 * The skill package as Amazon will judge it, looked at without Amazon: its own definition of the
 * files, and what no tool checks. Every check is shown to fail on a twin broken on purpose.
 */
package aftercare.skillpackage;
