package aftercare.start;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads the skill and its libraries: what is packed from the pack, and the rest, which few requests
 * need, from the jars.
 *
 * <p>For each class the JDK's own loader of jars asks its parents, searches the jars in turn, reads
 * the manifest's attributes, and makes an address and a protection domain of them, all of it in
 * code that is not compiled yet: a seventh of the processor time of a start.
 */
final class PackedClasses extends URLClassLoader {
  private final Pack pack;

  static {
    registerAsParallelCapable();
  }

  /**
   * @param jars hold all that is packed as well
   * @param parent has the JDK and Lambda's interfaces, which the skill shares with its caller
   */
  PackedClasses(Pack pack, URL[] jars, ClassLoader parent) {
    super(jars, parent);
    this.pack = pack;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith("java.")) {
      return getPlatformClassLoader().loadClass(name);
    }
    Pack.Place place = pack.find(name);
    if (place == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null
          ? defineClass(name, pack.bytes(), place.from(), place.length())
          : loaded;
    }
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    Pack.Place place = pack.find(name);
    return place == null
        ? super.getResourceAsStream(name)
        : new ByteArrayInputStream(pack.bytes(), place.from(), place.length());
  }
}
