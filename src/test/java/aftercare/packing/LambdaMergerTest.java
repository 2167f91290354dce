package aftercare.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LambdaMergerTest {
  private static final String HOST = ManyLambdas.class.getName();

  private static Map<String, byte[]> merged;

  /** Has the merged classes, and not what they were made of. */
  private static final class Merged extends ClassLoader {
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] bytes = merged.get(name);
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }

  @BeforeAll
  static void merge() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : List.of("", "$Three", "$Pair", "$Colour")) {
      String path = "/" + HOST.replace('.', '/') + name + ".class";
      try (InputStream in = LambdaMergerTest.class.getResourceAsStream(path)) {
        files.put(HOST + name, in.readAllBytes());
      }
    }
    files.put("words.txt", new byte[] {1, 2, 3, 4, 5});
    merged = new LambdaMerger(files).merged();
  }

  @Test
  void merged_lambdas_do_what_they_did() throws Exception {
    Class<?> host = new Merged().loadClass(HOST);
    Object merged = host.getConstructor().newInstance();
    assertEquals(new ManyLambdas().all(), host.getMethod("all").invoke(merged));
  }

  @Test
  void one_class_beside_takes_the_lambdas_of_a_class() {
    assertTrue(merged.containsKey(HOST + "$Lambdas"), merged.keySet()::toString);
  }

  @Test
  void a_lambda_that_needs_a_private_method_of_an_interface_is_left_to_the_jdk() {
    assertFalse(merged.containsKey(HOST + "$Three$Lambdas"), merged.keySet()::toString);
  }

  @Test
  void hardly_a_lambda_is_left_to_the_jdk() {
    List<String> left = new ArrayList<>();
    new ClassReader(merged.get(HOST)).accept(new Lambdas(left), 0);
    assertTrue(left.size() <= 2, left::toString);
  }

  @Test
  void what_is_no_class_is_left_alone() {
    assertEquals(5, merged.get("words.txt").length);
  }

  @Test
  void lines_stay_known_to_traces() {
    String[] kept = new String[1];
    new ClassReader(merged.get(HOST))
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public void visitSource(String source, String debug) {
                kept[0] = source;
              }
            },
            0);
    assertEquals("ManyLambdas.java", kept[0]);
  }

  /** Gathers the lambdas that the JDK would make. */
  private static final class Lambdas extends ClassVisitor {
    private final List<String> found;

    Lambdas(List<String> found) {
      super(Opcodes.ASM9);
      this.found = found;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(
            String sam, String type, Handle bootstrap, Object... arguments) {
          if (bootstrap.getOwner().endsWith("LambdaMetafactory")) {
            found.add(sam + type);
          }
        }
      };
    }
  }
}
