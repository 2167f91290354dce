package aftercare.alexa;

import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * A client of Alexa's service interfaces that never keeps a person waiting: a call, from the first
 * byte of the name look-up to the last byte of the answer, takes at most {@link #WHOLE_CALL}.
 *
 * <p>It calls only the endpoints that its policy allows, follows no redirect, reads at most {@link
 * #LONGEST_ANSWER} bytes and logs nothing: the token and the device id must not leave for anywhere
 * else. Making one loads no HTTP class; the first call does.
 */
public final class HttpApiClient implements ApiClient {
  /** The longest a call may take before it fails. */
  public static final Duration WHOLE_CALL = Duration.ofMillis(700);

  /** The longest body that is read, in bytes; a longer one fails the call. */
  public static final int LONGEST_ANSWER = 16 * 1024;

  private final Predicate<URI> allowed;
  private final HttpExchanges exchanges = new HttpExchanges(WHOLE_CALL, LONGEST_ANSWER);
  private final ExecutorService threads = Executors.newCachedThreadPool(HttpApiClient::daemon);

  /** A client that calls Amazon's Alexa hosts over https and nothing else. */
  public HttpApiClient() {
    this(HttpApiClient::isAlexa);
  }

  /** A client that calls the addresses that the policy allows and nothing else. */
  public HttpApiClient(Predicate<URI> allowed) {
    this.allowed = allowed;
  }

  /** Whether an address is https at a host below amazonalexa.com, on the ordinary port. */
  static boolean isAlexa(URI address) {
    return "https".equals(address.getScheme())
        && address.getHost() != null
        && address.getHost().endsWith(".amazonalexa.com")
        && address.getRawUserInfo() == null
        && (address.getPort() == -1 || address.getPort() == 443);
  }

  /**
   * Loads what the first call needs, at half a second or more of processor time: worth it where the
   * first call has a small share of a processor, and a person waiting. Calls nobody.
   */
  public void warmUp() {
    try {
      Rehearsal.run(exchanges);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Calls the service and waits for its whole answer, whatever the status.
   *
   * @throws IllegalArgumentException if the policy does not allow the address
   * @throws UncheckedIOException if there is no whole answer in time
   */
  @Override
  public ApiClientResponse invoke(ApiClientRequest request) {
    URI address = URI.create(request.getUrl());
    if (!allowed.test(address)) {
      throw new IllegalArgumentException("not an Alexa endpoint");
    }
    Future<ApiClientResponse> answer = threads.submit(() -> exchanges.send(address, request));
    try {
      return answer.get(WHOLE_CALL.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new UncheckedIOException(new IOException("no answer within " + WHOLE_CALL, e));
    } catch (ExecutionException e) {
      throw new UncheckedIOException(new IOException("no answer", e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    } finally {
      answer.cancel(true);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "alexa-service");
    thread.setDaemon(true);
    return thread;
  }
}
