package aftercare.alexa;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Which servers a call trusts: whatever the JDK trusts, but asked first is a handful of roots that
 * Amazon's hosts have their certificates from. Reading all the JDK's roots takes a tenth of a
 * start, so they are read only for a server that has another one.
 *
 * <p>No certificate is accepted that the JDK's own check, with the host's name, would not accept
 * under one of these roots or its own.
 */
final class AlexaTrust extends X509ExtendedTrustManager {
  /** The roots of Amazon Trust Services, https://www.amazontrust.com/repository/. */
  private static final String AMAZON = "/aftercare/amazon-roots.pem";

  /** The kind of key store that holds certificates and needs no cryptography of its own. */
  private static final String PLAIN_STORE = "JKS";

  private final X509ExtendedTrustManager first;
  private X509ExtendedTrustManager jdk;

  /**
   * @param first asked before the JDK
   */
  AlexaTrust(X509ExtendedTrustManager first) {
    this.first = first;
  }

  /** Makes sockets that trust so. */
  static SSLSocketFactory sockets() {
    return Sockets.FACTORY;
  }

  /** Read with the first call, or in its rehearsal. */
  private static final class Sockets {
    static final SSLSocketFactory FACTORY = sockets(new AlexaTrust(amazon()));
  }

  static SSLSocketFactory sockets(TrustManager trust) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {trust}, null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no TLS", e);
    }
  }

  private static X509ExtendedTrustManager amazon() {
    try (InputStream pem = AlexaTrust.class.getResourceAsStream(AMAZON)) {
      return trusting(new ByteArrayInputStream(pem.readAllBytes()));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(AMAZON + " holds no certificates", e);
    }
  }

  /**
   * Trusts a server if its certificate comes from one of these roots.
   *
   * @param roots certificates as PEM, one after another to the very end
   */
  static X509ExtendedTrustManager trusting(InputStream roots)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(PLAIN_STORE);
    store.load(null, null);
    CertificateFactory reader = CertificateFactory.getInstance("X.509");
    while (roots.available() > 0) {
      store.setCertificateEntry("root " + store.size(), reader.generateCertificate(roots));
    }
    return of(store);
  }

  /** The JDK's check with the roots of a store, or with its own for null. */
  private static X509ExtendedTrustManager of(KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    for (TrustManager one : factory.getTrustManagers()) {
      if (one instanceof X509ExtendedTrustManager certificates) {
        return certificates;
      }
    }
    throw new GeneralSecurityException("this Java checks no certificates");
  }

  private synchronized X509ExtendedTrustManager jdk() throws CertificateException {
    if (jdk == null) {
      try {
        jdk = of(null);
      } catch (GeneralSecurityException e) {
        throw new CertificateException(e);
      }
    }
    return jdk;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    try {
      first.checkServerTrusted(chain, type, socket);
    } catch (CertificateException anotherRoot) {
      jdk().checkServerTrusted(chain, type, socket);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    throw new CertificateException("no socket");
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("no socket");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    throw new CertificateException("no client is known");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    throw new CertificateException("no client is known");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("no client is known");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return first.getAcceptedIssuers();
  }
}
