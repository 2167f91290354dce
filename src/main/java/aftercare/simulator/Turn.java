package aftercare.simulator;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One turn of a conversation.
 *
 * @param said what was said
 * @param intent the intent's name, or {@code LaunchRequest}
 * @param match how it was understood: exact, near or fallback
 * @param slots the filled slots in short
 */
record Turn(String said, String intent, String match, JsonNode slots, Answer answer) {}
