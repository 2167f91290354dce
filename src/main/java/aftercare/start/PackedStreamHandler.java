package aftercare.start;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;

/**
 * The entry that Lambda's managed runtime calls: {@code aftercare.AftercareStreamHandler}, loaded
 * from the pack; or from where this class is, if that is not a list of jars.
 */
public final class PackedStreamHandler implements RequestStreamHandler {
  private static final String SKILL = "aftercare.AftercareStreamHandler";

  /** Beside the jar's classes, where the build puts it. */
  private static final String PACK = "/aftercare/start.pack";

  private final RequestStreamHandler skill;

  /**
   * @throws Throwable whatever the skill's own start throws
   */
  public PackedStreamHandler() throws Throwable {
    ClassLoader loader = loader(PackedStreamHandler.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    try {
      skill = (RequestStreamHandler) loader.loadClass(SKILL).getConstructor().newInstance();
    } catch (InvocationTargetException refused) {
      throw refused.getCause();
    }
  }

  private static ClassLoader loader(ClassLoader own) throws IOException {
    return own instanceof URLClassLoader jars
        ? new PackedClasses(pack(), jars.getURLs(), jars.getParent())
        : own;
  }

  private static Pack pack() throws IOException {
    try (InputStream in = PackedStreamHandler.class.getResourceAsStream(PACK)) {
      return new Pack(in);
    }
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    skill.handleRequest(in, out, context);
  }
}
