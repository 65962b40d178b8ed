package id.berkas.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser of an officer, as far as the hub can tell. */
final class DeskVisitor implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String hub;
  private String token = "";

  DeskVisitor(String hub) {
    this.hub = hub;
  }

  /**
   * What the hub answered in the end.
   *
   * @param path where redirects led
   */
  record Answer(String path, String body) {

    /** The first group of a pattern in the page. */
    String find(Pattern pattern) {
      Matcher found = pattern.matcher(body);
      if (!found.find()) {
        throw new IllegalStateException("%s shows no %s".formatted(path, pattern));
      }
      return found.group(1);
    }
  }

  void signIn(String name, String password) throws IOException, InterruptedException {
    get("/login");
    Answer inside = post("/login", Map.of("username", name, "password", password));
    if (inside.path().startsWith("/login")) {
      throw new IllegalStateException("%s cannot sign in".formatted(name));
    }
  }

  Answer get(String path) throws IOException, InterruptedException {
    return follow(path, HttpRequest.newBuilder(URI.create(hub + path)).GET());
  }

  Answer post(String path, Map<String, String> fields) throws IOException, InterruptedException {
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
    return follow(
        path,
        HttpRequest.newBuilder(URI.create(hub + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private Answer follow(String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 == 3) {
      URI target =
          URI.create(hub + path).resolve(answer.headers().firstValue("Location").orElseThrow());
      String next =
          target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
      return get(next);
    }
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("%s answered %d".formatted(path, answer.statusCode()));
    }
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return new Answer(path, answer.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
