/**
 * Amazon's built-in slot types as far as their documentation describes them: spoken words in, the
 * value that Alexa sends out. JDK only.
 */
package aftercare.simulator.builtin;
