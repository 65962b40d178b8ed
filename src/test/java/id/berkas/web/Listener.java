package id.berkas.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody who signs in and listens to the streams of pages, without a browser. */
final class Listener implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

  private final String hub;
  private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .executor(threads)
          .build();

  Listener(int port) {
    this.hub = "http://localhost:" + port;
  }

  /** A stream and what came over it. */
  static final class Heard {
    private final List<String> words = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> end;

    private Heard(HttpClient client, HttpRequest request, Executor threads) {
      this.end =
          client
              .sendAsync(
                  request,
                  head ->
                      head.statusCode() == 200
                          ? BodyHandlers.ofLines().apply(head)
                          : HttpResponse.BodySubscribers.replacing(Stream.of()))
              .thenApplyAsync(
                  answer -> {
                    answer.body().filter(line -> line.startsWith("event:")).forEach(this::hear);
                    return answer.statusCode();
                  },
                  threads);
    }

    private void hear(String line) {
      words.add(line.substring("event:".length()));
    }

    long times(String word) {
      return words.stream().filter(word::equals).count();
    }

    /** The answer's status, once the stream is over. */
    CompletableFuture<Integer> end() {
      return end;
    }
  }

  Listener signIn(String name) throws IOException, InterruptedException {
    post("/login", get("/login").body(), "username=" + name + "&password=" + name + "-demo");
    return this;
  }

  void signOut() throws IOException, InterruptedException {
    post("/logout", get("/password").body(), "");
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = ask(path).header("Accept", "text/html");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** What an open page does without anybody. */
  HttpResponse<String> lookByItself(String path) throws IOException, InterruptedException {
    return get(path, "Berkas-By-Itself", "yes");
  }

  Heard listen(String place) throws IOException, InterruptedException {
    return listen(place, UnaryOperator.identity());
  }

  /** Reads the page, does something, and opens its stream only then. */
  Heard listen(String place, UnaryOperator<String> between)
      throws IOException, InterruptedException {
    Matcher mark =
        Pattern.compile("data-mark=\"([^\"]*)\"").matcher(between.apply(get("/" + place).body()));
    String since = mark.find() ? mark.group(1) : "";
    return new Heard(
        client,
        ask("/live/" + place + "?since=" + URLEncoder.encode(since, StandardCharsets.UTF_8))
            .header("Accept", "text/event-stream")
            .build(),
        threads);
  }

  private void post(String path, String page, String form)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(page);
    String csrf = token.find() ? URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "";
    client.send(
        ask(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + csrf))
            .build(),
        BodyHandlers.discarding());
  }

  private HttpRequest.Builder ask(String path) {
    return HttpRequest.newBuilder(URI.create(hub + path)).timeout(Duration.ofMinutes(10));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
