package aftercare.packing;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class beside another can call in its stead. Private methods and constructors are opened to
 * the package where nothing can override them; then the class beside reaches them too.
 */
final class Reach {
  private final Map<String, Map<String, Integer>> methods = new HashMap<>();
  private final Map<String, byte[]> files;

  /**
   * @param files classes by binary name among others
   */
  Reach(Map<String, byte[]> files) {
    this.files = files;
  }

  static boolean isClass(byte[] bytes) {
    return bytes.length > 4 && (bytes[0] & 0xff) == 0xca && (bytes[1] & 0xff) == 0xfe;
  }

  /** The access of a method as it is in the pack. */
  static int opened(int ofClass, int access) {
    boolean fixed = (access & Opcodes.ACC_STATIC) != 0 || (ofClass & Opcodes.ACC_FINAL) != 0;
    if ((access & Opcodes.ACC_PRIVATE) == 0 || !fixed) {
      return access;
    }
    int open = access & ~Opcodes.ACC_PRIVATE;
    return (ofClass & Opcodes.ACC_INTERFACE) == 0 ? open : open | Opcodes.ACC_PUBLIC;
  }

  /** Whether a class beside {@code host} can call this as {@code host} does. */
  boolean isWithin(String host, Handle called) {
    String owner = called.getOwner();
    if (owner.startsWith("java/")) {
      return called.getTag() != Opcodes.H_INVOKESPECIAL;
    }
    byte[] bytes = owner.startsWith("[") ? null : files.get(owner.replace('/', '.'));
    if (bytes == null || called.getTag() == Opcodes.H_INVOKESPECIAL && !owner.equals(host)) {
      return false;
    }
    Integer access = methods(owner, bytes).get(called.getName() + called.getDesc());
    if (access == null) {
      return false;
    }
    return (access & Opcodes.ACC_PUBLIC) != 0
        || (access & Opcodes.ACC_PRIVATE) == 0 && folder(owner).equals(folder(host));
  }

  private Map<String, Integer> methods(String name, byte[] bytes) {
    return methods.computeIfAbsent(
        name,
        it -> {
          Map<String, Integer> found = new HashMap<>();
          ClassReader reader = new ClassReader(bytes);
          int ofClass = reader.getAccess();
          ClassVisitor finder =
              new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(
                    int access, String method, String type, String signature, String[] thrown) {
                  found.put(method + type, opened(ofClass, access));
                  return null;
                }
              };
          reader.accept(finder, ClassReader.SKIP_CODE);
          return found;
        });
  }

  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }
}
