/**
 * All that knows the Alexa Skills Kit: requests read into the skill's own terms, guidance written
 * as responses, the session's memory, the device's time zone.
 *
 * <p>Handlers translate and decide nothing. Nothing here logs what a person said.
 */
package aftercare.alexa;
