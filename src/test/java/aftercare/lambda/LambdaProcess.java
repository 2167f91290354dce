package aftercare.lambda;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The function in a JVM of its own, as Lambda's managed runtime starts it: the real runtime client
 * on the class path, the unpacked zip under the task root, Lambda's environment and nothing else.
 */
final class LambdaProcess implements AutoCloseable {
  private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /** The runtime client and what it needs; the function's own libraries come from the task root. */
  private static final String RUNTIME_JARS =
      ".*/(aws-lambda-java-[a-z-]+|utils-lite|annotations)-[0-9][0-9.]*\\.jar";

  private static final List<String> MANAGED_RUNTIME =
      List.of(
          "-XX:MaxHeapSize=445645k",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Djava.net.preferIPv4Stack=true");

  private final Process process;
  private final Path log;

  private LambdaProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a function.
   *
   * @param root the task root, with the function's jars in {@code lib}
   * @param runtimeApi host and port of the Runtime API
   * @param settings what the template sets in the function's environment
   * @param options of the JVM, besides those of the managed runtime
   */
  static LambdaProcess start(
      Path root, String handler, String runtimeApi, Map<String, String> settings, String... options)
      throws IOException {
    Path log = root.resolveSibling(root.getFileName() + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(MANAGED_RUNTIME);
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", runtimeJars(), CLIENT, handler));
    ProcessBuilder start =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Map<String, String> environment = start.environment();
    environment.clear();
    environment.putAll(
        Map.of(
            "AWS_LAMBDA_RUNTIME_API", runtimeApi,
            "_HANDLER", handler,
            "LAMBDA_TASK_ROOT", root.toString(),
            "AWS_REGION", "us-east-1",
            "AWS_LAMBDA_FUNCTION_NAME", "gentle-aftercare",
            "AWS_LAMBDA_FUNCTION_VERSION", "1",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512",
            "AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand",
            "AWS_LAMBDA_LOG_FORMAT", "JSON",
            "TZ", ":UTC"));
    environment.putAll(settings);
    return new LambdaProcess(start.start(), log);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Bytes of the objects that a full collection leaves, by the JDK's own diagnostic command. */
  long liveBytes() throws IOException {
    Process histogram =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process.pid()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String printed = new String(histogram.getInputStream().readAllBytes());
    String[] total = printed.substring(printed.lastIndexOf("Total")).split("\\s+");
    return Long.parseLong(total[2]);
  }

  /** All that the function has printed so far. */
  String printed() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  private static String runtimeJars() {
    List<String> jars =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.replace('\\', '/').matches(RUNTIME_JARS))
            .toList();
    return jars.stream().collect(Collectors.joining(File.pathSeparator));
  }
}
