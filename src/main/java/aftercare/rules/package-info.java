/**
 * The reviewed rules and the pure judging of them: what may be done how long after treatment, which
 * symptom is how urgent, which treated area lengthens which wait, and the sources behind each.
 *
 * <p>Depends on the JDK and on {@code aftercare.time} alone. No Alexa, no JSON, no locale, no clock
 * and no spoken word may enter: ids and numbers go in, verdicts come out. The rules themselves are
 * data ({@code rules.json}); no threshold is written here.
 */
package aftercare.rules;
