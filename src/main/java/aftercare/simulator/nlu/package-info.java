/**
 * Understanding as Alexa does it, from the interaction model alone: exact grammar first, then the
 * nearest sample, else fallback. JDK and Jackson (to read the model); no rule of the skill may
 * enter.
 */
package aftercare.simulator.nlu;
