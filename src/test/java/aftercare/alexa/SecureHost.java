package aftercare.alexa;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A host of this machine with a certificate of its own making. */
record SecureHost(String name, Path store) {
  /** That of the JDK's own store. */
  private static final char[] PASSWORD = "changeit".toCharArray();

  private static final int GREETING = 42;

  /** A host that goes by a name; its key and certificate are made in the folder. */
  static SecureHost named(String name, Path folder) throws IOException, InterruptedException {
    Path store = folder.resolve(name + ".p12");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-alias", "host", "-keyalg", "EC", "-validity", "2"));
    command.addAll(List.of("-dname", "CN=" + name, "-ext", "san=dns:" + name));
    command.addAll(List.of("-storetype", "PKCS12", "-keystore", store.toString()));
    command.addAll(List.of("-storepass", new String(PASSWORD)));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (keytool.waitFor() != 0) {
      throw new IOException(said);
    }
    return new SecureHost(name, store);
  }

  /** Its certificate as PEM. */
  InputStream certificate() throws IOException, GeneralSecurityException {
    byte[] der = keys().getCertificate("host").getEncoded();
    String pem =
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(der)
            + "\n-----END CERTIFICATE-----";
    return new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
  }

  /** A store that trusts this host alone. */
  Path trusted() throws IOException, GeneralSecurityException {
    KeyStore roots = KeyStore.getInstance("PKCS12");
    roots.load(null, null);
    roots.setCertificateEntry(name, keys().getCertificate("host"));
    Path file = store.resolveSibling(name + "-trusted.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      roots.store(out, PASSWORD);
    }
    return file;
  }

  /**
   * Whether a caller who asks for {@code localhost} is greeted by this host.
   *
   * @throws javax.net.ssl.SSLException if the caller does not trust it
   */
  boolean greets(SSLSocketFactory caller) throws IOException, GeneralSecurityException {
    SSLContext own = SSLContext.getInstance("TLS");
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys(), PASSWORD);
    own.init(managers.getKeyManagers(), null, null);
    InetAddress here = InetAddress.getLoopbackAddress();
    try (SSLServerSocket server =
        (SSLServerSocket) own.getServerSocketFactory().createServerSocket(0, 1, here)) {
      Thread greeter = new Thread(() -> greet(server));
      greeter.start();
      Socket line = new Socket(here, server.getLocalPort());
      try (SSLSocket secured =
          (SSLSocket) caller.createSocket(line, "localhost", server.getLocalPort(), true)) {
        SSLParameters checks = secured.getSSLParameters();
        checks.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(checks);
        return secured.getInputStream().read() == GREETING;
      }
    }
  }

  private static void greet(SSLServerSocket server) {
    try (Socket caller = server.accept()) {
      caller.getOutputStream().write(GREETING);
    } catch (IOException refused) {
      return;
    }
  }

  private KeyStore keys() throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, PASSWORD);
      return keys;
    }
  }
}
