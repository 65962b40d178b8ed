package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.web.access.DemoSignIns;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class OddAddressesTest {

  @LocalServerPort int port;

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    DemoSignIns.SignIn who = DemoSignIns.all().getFirst();
    String basic = who.name() + ":" + who.password();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/batches/%00",
        "/batches/..%2fqueue",
        "/api/v1/batches/%00",
        "/api/v1/registrations?name=a%00b",
        "/api/v1/ledger?day=+999999999-12-31",
        "/api/v1/ledger?day=%2B999999999-12-31",
        "/api/v1/ledger?day=0000-01-01",
      })
  void anAddressNobodyUnderstandsIsRefusedAndNoFault(String path)
      throws IOException, InterruptedException {
    assertThat(get(path).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%2B999999999-12-31", "0000-01-01"})
  void aDayThatNeverWasIsToldAsOneThatIs(String day) throws IOException, InterruptedException {
    assertThat(get("/api/v1/ledger?day=" + day).body()).contains("use one like 2026-11-16");
  }

  @Test
  void thatRefusalLooksLikeOurPagesAndLeadsBack() throws IOException, InterruptedException {
    assertThat(get("/batches/%00").body())
        .contains("/berkas.css", "class=\"button main\" href=\"/\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/batches/%00", "/api/v1/batches/%00"})
  void evenTheServersOwnRefusalIsASentence(String path) throws IOException, InterruptedException {
    assertThat(get(path).body())
        .contains("This address cannot be understood")
        .doesNotContain("<h1>");
  }
}
