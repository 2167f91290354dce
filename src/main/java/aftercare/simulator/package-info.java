/**
 * Alexa on a desk: what is said becomes the request that Alexa would send, the skill's real entry
 * answers, and the answer is shown.
 *
 * <p>Understanding lives in {@code nlu} and {@code builtin} and knows the interaction model only:
 * no rule and nothing of the skill's own data may enter. Nothing outside this package may use it.
 */
package aftercare.simulator;
