/**
 * The course of a conversation: what was heard and what is remembered become the next thing to say.
 *
 * <p>Pure: no Alexa, no JSON, no clock. Each kind of question is a {@link
 * aftercare.dialogue.Topic}; all that lasts from one turn to the next is a {@link
 * aftercare.dialogue.Memory}.
 */
package aftercare.dialogue;
