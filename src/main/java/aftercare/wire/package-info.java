/**
 * The JSON of requests and responses, read and written token by token between bytes and the Alexa
 * kit's own model, in place of the kit's mapper: building that mapper is nine tenths of a Java
 * skill's cold start. Whatever is not known here goes to the mapper, which is made only then.
 *
 * <p>Knows bytes, JSON and the kit; decides nothing about aftercare.
 */
package aftercare.wire;
