package aftercare.start;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Files one after another in one array of bytes, behind a list of their names: classes by their
 * binary name, resources by their path. The array's own length comes first, so that it can be read
 * in one piece.
 */
public final class Pack {
  private final byte[] bytes;
  private final Map<String, Place> places;

  /**
   * Where a file lies.
   *
   * @param from in bytes, inclusive
   */
  record Place(int from, int length) {}

  /**
   * Reads a pack that {@link #of} made.
   *
   * @throws IOException if it is cut short
   */
  Pack(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    bytes = new byte[data.readInt()];
    data.readFully(bytes);
    ByteBuffer list = ByteBuffer.wrap(bytes);
    int files = list.getInt();
    int from = list.getInt();
    places = new HashMap<>(files * 2);
    for (int i = 0; i < files; i++) {
      int length = list.getInt();
      int letters = list.getShort();
      String name = new String(bytes, list.position(), letters, StandardCharsets.ISO_8859_1);
      list.position(list.position() + letters);
      places.put(name, new Place(from, length));
      from += length;
    }
  }

  /**
   * The bytes of a pack.
   *
   * @param files their contents by their names, which are Latin letters
   */
  public static byte[] of(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    ByteArrayOutputStream contents = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(list);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      out.writeInt(file.getValue().length);
      out.writeShort(file.getKey().length());
      out.writeBytes(file.getKey());
      contents.write(file.getValue());
    }
    int head = 2 * Integer.BYTES + list.size();
    return ByteBuffer.allocate(Integer.BYTES + head + contents.size())
        .putInt(head + contents.size())
        .putInt(files.size())
        .putInt(head)
        .put(list.toByteArray())
        .put(contents.toByteArray())
        .array();
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where a file lies, or null if it is not in the pack. */
  Place find(String name) {
    return places.get(name);
  }
}
