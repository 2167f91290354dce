package aftercare.alexa;

import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * A client of Alexa's service interfaces that never keeps a person waiting: a call, from the first
 * byte of the name look-up to the last byte of the answer, takes at most {@link #WHOLE_CALL}.
 *
 * <p>It calls only the endpoints that its policy allows, follows no redirect, reads at most {@link
 * #LONGEST_ANSWER} bytes and logs nothing: the token and the device id must not leave for anywhere
 * else. Making one loads no class of the network; a rehearsal or the first call does.
 */
public final class HttpApiClient implements ApiClient {
  /** The longest a call may take before it fails. */
  public static final Duration WHOLE_CALL = Duration.ofMillis(700);

  /** The longest body that is read, in bytes; a longer one fails the call. */
  public static final int LONGEST_ANSWER = 16 * 1024;

  private final Predicate<URI> allowed;
  private volatile Thread rehearsal;

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
   * Begins to load what the first call needs, beside the caller's own work: on Lambda's share of a
   * processor an unrehearsed call would be late. Calls nobody.
   *
   * @return this client, fit for use at once
   */
  public HttpApiClient warmUp() {
    rehearsal = daemon("alexa-rehearsal", Rehearsal::run);
    return this;
  }

  /** Waits until a warm-up that was begun is over, two calls long at most. */
  public void awaitWarmth() {
    Thread begun = rehearsal;
    try {
      if (begun != null) {
        begun.join(WHOLE_CALL.multipliedBy(2).toMillis());
      }
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
    try (HttpCall call = new HttpCall(address, request, WHOLE_CALL, LONGEST_ANSWER)) {
      FutureTask<ApiClientResponse> answer = new FutureTask<>(call);
      daemon("alexa-service", answer);
      return answer.get(WHOLE_CALL.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new UncheckedIOException(new IOException("no answer within " + WHOLE_CALL, e));
    } catch (ExecutionException e) {
      throw new UncheckedIOException(new IOException("no answer", e.getCause()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
