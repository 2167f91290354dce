/**
 * From verdicts to words: what is spoken and what the card shows, in the listener's locale.
 *
 * <p>Plain text only. Nothing here knows Alexa, JSON or a clock; every word comes from {@link
 * aftercare.speech.Texts}.
 */
package aftercare.speech;
