package aftercare.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackedClassesTest {
  private static final byte[] WORDS = "soft – soft".getBytes(StandardCharsets.UTF_8);
  private static final URL HERE =
      PackedClassesTest.class.getProtectionDomain().getCodeSource().getLocation();

  /** Loaded by name from a pack. */
  public static final class Packed {
    public String says() {
      return "packed with " + new Unpacked().says();
    }
  }

  /** Loaded from beside the pack. */
  public static final class Unpacked {
    String says() {
      return "unpacked";
    }
  }

  @Test
  void a_packed_class_is_another_than_its_callers() throws Exception {
    Class<?> loaded = loader().loadClass(Packed.class.getName());
    assertNotSame(Packed.class, loaded);
    assertSame(loaded, loaded.getClassLoader().loadClass(Packed.class.getName()));
    assertEquals(Packed.class.getPackageName(), loaded.getPackageName());
  }

  @Test
  void a_class_that_is_not_packed_comes_from_the_jars_of_the_same_loader() throws Exception {
    PackedClasses loader = loader();
    Object packed = loader.loadClass(Packed.class.getName()).getConstructor().newInstance();
    assertEquals("packed with unpacked", packed.getClass().getMethod("says").invoke(packed));
    assertSame(loader, loader.loadClass(Unpacked.class.getName()).getClassLoader());
  }

  @Test
  void what_the_parent_has_is_the_parents() throws Exception {
    assertSame(String.class, loader().loadClass("java.lang.String"));
    assertSame(java.sql.Types.class, loader().loadClass("java.sql.Types"));
  }

  @Test
  void a_class_that_is_nowhere_is_not_found() {
    assertThrows(ClassNotFoundException.class, () -> loader().loadClass("aftercare.Nowhere"));
  }

  @Test
  void a_resource_is_read_from_the_pack_and_else_from_the_jars() throws Exception {
    PackedClasses loader = loader();
    try (InputStream in = loader.getResourceAsStream("words.txt")) {
      assertArrayEquals(WORDS, in.readAllBytes());
    }
    try (InputStream in = loader.getResourceAsStream(path(Unpacked.class))) {
      assertArrayEquals(bytes(Unpacked.class), in.readAllBytes());
    }
    assertNull(loader.getResourceAsStream("nowhere.txt"));
  }

  @Test
  void a_pack_cut_short_is_refused() throws IOException {
    byte[] whole = Pack.of(Map.of("words.txt", WORDS));
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThrows(EOFException.class, () -> new Pack(new ByteArrayInputStream(cut)));
  }

  private static PackedClasses loader() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(Packed.class.getName(), bytes(Packed.class));
    files.put("words.txt", WORDS);
    Pack pack = new Pack(new ByteArrayInputStream(Pack.of(files)));
    return new PackedClasses(pack, new URL[] {HERE}, ClassLoader.getPlatformClassLoader());
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream("/" + path(type))) {
      return in.readAllBytes();
    }
  }

  private static String path(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }
}
