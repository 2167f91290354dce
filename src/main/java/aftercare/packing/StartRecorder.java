package aftercare.packing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.objectweb.asm.ClassReader;

/** Loads the skill anew, and remembers every class and resource that is asked for. */
final class StartRecorder extends URLClassLoader {
  private static final String SKILL = "aftercare.";

  /** Lambda's interfaces come with its runtime, and are the caller's too. */
  private static final String LAMBDA = "com.amazonaws.services.lambda.runtime.";

  /** The tag of a class in a class file's table of constants (JVMS 4.4). */
  private static final int CLASS_ENTRY = 7;

  private final Map<String, byte[]> asked = new ConcurrentSkipListMap<>();

  /**
   * @param folders hold the skill and its libraries, unpacked
   * @param parent has the JDK and Lambda's interfaces
   */
  StartRecorder(URL[] folders, ClassLoader parent) {
    super(folders, parent);
  }

  /** The bytes of what was asked for so far: classes by binary name, resources by path. */
  Map<String, byte[]> asked() {
    return new TreeMap<>(asked);
  }

  /**
   * Asks for the classes that those of the skill name as well, and so on: what another request than
   * the recorded ones may need at once, such as the model of another device. It also makes the pack
   * the same however far the rehearsal of a call came.
   */
  void askForNamedClasses() {
    Set<String> seen = new HashSet<>();
    Deque<String> left = new ArrayDeque<>(asked.keySet());
    while (!left.isEmpty()) {
      String name = left.pop();
      byte[] bytes = asked.get(name);
      if (seen.add(name) && bytes != null && name.startsWith(SKILL) && Reach.isClass(bytes)) {
        named(bytes).forEach(this::ask);
        left.addAll(named(bytes));
      }
    }
  }

  private static List<String> named(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    char[] buffer = new char[reader.getMaxStringLength()];
    List<String> named = new ArrayList<>();
    for (int i = 1; i < reader.getItemCount(); i++) {
      int place = reader.getItem(i);
      if (place > 0 && bytes[place - 1] == CLASS_ENTRY) {
        named.add(reader.readUTF8(place, buffer).replace('/', '.'));
      }
    }
    return named;
  }

  private void ask(String name) {
    byte[] found = name.startsWith(LAMBDA) ? null : bytes(name.replace('.', '/') + ".class");
    if (found != null) {
      asked.put(name, found);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      byte[] found = name.startsWith(LAMBDA) ? null : bytes(name.replace('.', '/') + ".class");
      if (found == null) {
        return super.loadClass(name, resolve);
      }
      asked.put(name, found);
      return defineClass(name, found, 0, found.length);
    }
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] found = bytes(name);
    if (found == null) {
      return super.getResourceAsStream(name);
    }
    asked.put(name, found);
    return new ByteArrayInputStream(found);
  }

  private byte[] bytes(String path) {
    URL found = findResource(path);
    if (found == null) {
      return null;
    }
    try (InputStream in = found.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
