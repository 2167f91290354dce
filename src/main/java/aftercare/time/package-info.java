/**
 * What is said about time, as intervals of instants: when the treatment was and when an activity is
 * planned.
 *
 * <p>A word such as "yesterday" is never a point. Every reading is the earliest and the latest
 * instant that the words could mean, in the zone of the device or in every zone that it may be in.
 * What cannot be read is a value that says so, never an exception and never a guess.
 *
 * <p>Enters: raw slot values, an instant for now, zones, and rough windows as data. Must not enter:
 * rules, words to be spoken, Alexa's types, a clock, or any library but the JDK.
 */
package aftercare.time;
