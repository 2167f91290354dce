/**
 * A quick start on Lambda: the classes that a start needs, taken from one packed file instead of
 * from a dozen jars. Knows Lambda and the JDK alone, and the skill by its name only, for whatever
 * this package mentioned would be loaded twice.
 */
package aftercare.start;
