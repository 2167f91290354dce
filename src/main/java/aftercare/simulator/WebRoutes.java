package aftercare.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is at which address: the files of the page, and the conversations. */
final class WebRoutes {
  private static final Pattern TURNS = Pattern.compile("/conversations/([^/]+)/turns");
  private static final Pattern ONE = Pattern.compile("/conversations/([^/]+)");

  private final WebPage page = new WebPage();
  private final WebConversations conversations;

  WebRoutes(WebConversations conversations) {
    this.conversations = conversations;
  }

  /**
   * Serves a request.
   *
   * @throws WebRefusal when it cannot be served as it is
   * @throws IllegalArgumentException when what it says is wrong
   */
  WebReply reply(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getRawPath();
    Optional<WebReply> file = page.at(path);
    if (file.isPresent()) {
      return method.equals("GET") ? file.get() : WebReply.wrongMethod("GET");
    }
    if (path.equals("/choices")) {
      return method.equals("GET")
          ? WebReply.json(200, conversations.choices())
          : WebReply.wrongMethod("GET");
    }
    if (path.equals("/conversations")) {
      return method.equals("POST")
          ? WebReply.json(201, conversations.begin(WebBody.read(exchange)))
          : WebReply.wrongMethod("POST");
    }
    Matcher turns = TURNS.matcher(path);
    if (turns.matches()) {
      return method.equals("POST")
          ? WebReply.json(200, conversations.say(turns.group(1), WebBody.read(exchange)))
          : WebReply.wrongMethod("POST");
    }
    Matcher one = ONE.matcher(path);
    if (one.matches()) {
      return method.equals("DELETE") ? end(one.group(1)) : WebReply.wrongMethod("DELETE");
    }
    throw new WebRefusal(404, "there is nothing at " + path);
  }

  private WebReply end(String id) {
    conversations.end(id);
    return WebReply.nothing();
  }
}
