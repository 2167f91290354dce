package aftercare.data;

import java.util.List;
import java.util.Map;

/**
 * A JSON object as it stands in a file.
 *
 * @param fields by name in the order of the file; a value is a {@code JsonObject}, {@code List},
 *     {@code String}, {@code Integer}, {@code Boolean}, or one of the values that no data file has
 *     a use for ({@code Number} of another sort, {@link JsonNull})
 * @param repeated the names that stand in it more than once
 */
record JsonObject(Map<String, Object> fields, List<String> repeated) {}
