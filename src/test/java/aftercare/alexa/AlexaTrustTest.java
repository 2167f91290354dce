package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a call trusts, tried on real servers of this machine. */
class AlexaTrustTest {
  /** The names and the SHA-256 of the public keys that https://www.amazontrust.com publishes. */
  private static final Map<String, String> PUBLISHED =
      Map.of(
          "CN=Amazon Root CA 1,O=Amazon,C=US",
          "fbe3018031f9586bcbf41727e417b7d1c45c2f47f93be372a17b96b50757d5a2",
          "CN=Amazon Root CA 2,O=Amazon,C=US",
          "7f4296fc5b6a4e3b35d3c369623e364ab1af381d8fa7121533c9d6c633ea2461",
          "CN=Amazon Root CA 3,O=Amazon,C=US",
          "36abc32656acfc645c61b71613c4bf21c787f5cabbee48348d58597803d7abc9",
          "CN=Amazon Root CA 4,O=Amazon,C=US",
          "f7ecded5c66047d28ed6466b543c40e0743abe81d109254dcf845d4c2c7853c5",
          "CN=Starfield Services Root Certificate Authority - G2,O=Starfield Technologies\\, Inc.,"
              + "L=Scottsdale,ST=Arizona,C=US",
          "2b071c59a0a0ae76b0eadb2bad23bad4580b69c3601b630c2eaf0613afa83f92");

  private static final String JDK_ROOTS = "javax.net.ssl.trustStore";
  private static final String JDK_PASSWORD = "javax.net.ssl.trustStorePassword";

  @TempDir static Path folder;
  private static SecureHost local;
  private static SecureHost elsewhere;

  @BeforeAll
  static void certify() throws Exception {
    local = SecureHost.named("localhost", folder);
    elsewhere = SecureHost.named("elsewhere.example", folder);
  }

  @Test
  void the_roots_asked_first_are_those_that_amazon_publishes() throws Exception {
    Map<String, String> held = new TreeMap<>();
    try (InputStream pem = AlexaTrust.class.getResourceAsStream("/aftercare/amazon-roots.pem")) {
      for (var one : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        X509Certificate root = (X509Certificate) one;
        byte[] key = MessageDigest.getInstance("SHA-256").digest(root.getPublicKey().getEncoded());
        held.put(root.getSubjectX500Principal().getName(), HexFormat.of().formatHex(key));
      }
    }
    assertEquals(new TreeMap<>(PUBLISHED), held);
  }

  @Test
  void all_of_them_are_asked() throws Exception {
    try (InputStream pem = AlexaTrust.class.getResourceAsStream("/aftercare/amazon-roots.pem")) {
      assertEquals(PUBLISHED.size(), AlexaTrust.trusting(pem).getAcceptedIssuers().length);
    }
  }

  @Test
  void a_server_under_one_of_the_first_roots_is_trusted() throws Exception {
    assertTrue(local.greets(trusting(local)));
  }

  @Test
  void a_server_under_no_known_root_is_refused() {
    assertThrows(SSLException.class, () -> local.greets(trusting(elsewhere)));
  }

  @Test
  void a_server_under_a_root_of_the_jdk_alone_is_trusted() throws Exception {
    System.setProperty(JDK_ROOTS, local.trusted().toString());
    System.setProperty(JDK_PASSWORD, "changeit");
    try {
      assertTrue(local.greets(trusting(elsewhere)));
    } finally {
      System.clearProperty(JDK_ROOTS);
      System.clearProperty(JDK_PASSWORD);
    }
  }

  @Test
  void a_server_of_another_name_is_refused() {
    assertThrows(SSLException.class, () -> elsewhere.greets(trusting(elsewhere)));
  }

  @Test
  void without_a_socket_nobody_is_trusted() {
    AlexaTrust trust = new AlexaTrust(null);
    X509Certificate[] none = {};
    assertThrows(CertificateException.class, () -> trust.checkServerTrusted(none, "UNKNOWN"));
    assertThrows(
        CertificateException.class,
        () -> trust.checkServerTrusted(none, "UNKNOWN", (SSLEngine) null));
    assertThrows(CertificateException.class, () -> trust.checkClientTrusted(none, "UNKNOWN"));
  }

  private static SSLSocketFactory trusting(SecureHost host) throws Exception {
    return AlexaTrust.sockets(new AlexaTrust(AlexaTrust.trusting(host.certificate())));
  }
}
