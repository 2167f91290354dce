/**
 * The JSON of requests and responses, where the SDK's own reading of it does not reach.
 *
 * <p>Knows bytes and JSON; decides nothing about aftercare.
 */
package aftercare.wire;
