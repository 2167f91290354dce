/**
 * Verdicts into words: what is spoken and shown, per language and locale.
 *
 * <p>Plain text comes out of here. Neither Alexa's types nor JSON nor a clock may enter, and no
 * sentence stands in Java: every word comes from the texts.
 */
package aftercare.speech;
