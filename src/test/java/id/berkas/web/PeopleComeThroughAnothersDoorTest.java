package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.audit.AuditEntry;
import id.berkas.audit.AuditFilter;
import id.berkas.audit.AuditTrail;
import id.berkas.audit.Deed;
import id.berkas.fakes.IdentityProvider;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sign-in at a real provider, which runs beside the hub. */
@SpringBootTest(classes = WebHub.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@DirtiesContext
class PeopleComeThroughAnothersDoorTest {

  private static final int HUB = freePort();
  private static final IdentityProvider PROVIDER = IdentityProvider.start(HUB);

  @Autowired AuditTrail trail;

  @DynamicPropertySource
  static void theDoor(DynamicPropertyRegistry settings) {
    settings.add("server.port", () -> HUB);
    settings.add("berkas.demo", () -> true);
    settings.add("berkas.data", () -> System.getProperty("java.io.tmpdir") + "/berkas-oidc-test");
    settings.add(
        "spring.datasource.url",
        () ->
            "jdbc:h2:mem:oidc;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    settings.add("berkas.oidc.issuer", () -> "http://localhost:" + PROVIDER.port());
    settings.add("berkas.oidc.client-id", () -> "berkas");
    settings.add("berkas.oidc.client-secret", () -> IdentityProvider.SECRET);
    settings.add("berkas.oidc.label", () -> "Akun kantor");
    settings.add("berkas.oidc.roles.petugas", () -> "OFFICER");
  }

  @AfterAll
  static void close() {
    PROVIDER.close();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Where a person who asks for an address ends, and what stands there. */
  private record End(String path, String page) {}

  private static End goesTo(HttpClient browser, String address) throws Exception {
    URI here = URI.create("http://127.0.0.1:%d%s".formatted(HUB, address));
    for (int hops = 0; hops < 12; hops++) {
      HttpRequest request = HttpRequest.newBuilder(here).header("Accept", "text/html").build();
      HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 3) {
        String query = here.getQuery() == null ? "" : "?" + here.getQuery();
        return new End(here.getPath() + query, answer.body());
      }
      here = here.resolve(answer.headers().firstValue("Location").orElseThrow());
    }
    throw new AssertionError("sent around in a circle, last to " + here);
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  /** With a session at the provider already. */
  private static End signsIn(HttpClient browser, String name) throws Exception {
    String secret =
        Base64.getEncoder().encodeToString((name + ":sandi").getBytes(StandardCharsets.UTF_8));
    URI provider = URI.create("http://localhost:" + PROVIDER.port());
    browser.send(
        HttpRequest.newBuilder(provider).header("Authorization", "Basic " + secret).build(),
        BodyHandlers.discarding());
    return goesTo(browser, "/oauth2/authorization/berkas");
  }

  @Test
  void theSignInPageOffersTheDoor() throws Exception {
    assertThat(goesTo(browser(), "/login").page())
        .contains("Akun kantor", "/oauth2/authorization/berkas");
  }

  @Test
  void anOfficerOfABranchWorksAsOne() throws Exception {
    HttpClient sari = browser();
    End end = signsIn(sari, "sari");

    assertThat(end.path()).startsWith("/queue");
    assertThat(end.page()).contains("sari", "PKL");
    assertThat(goesTo(sari, "/batches").path()).isEqualTo("/batches");
    assertThat(goesTo(sari, "/users").page())
        .contains("Tidak berhasil")
        .doesNotContain("name=\"role\"");
    assertThat(trail.find(new AuditFilter("sari", null, null, null, null), 50))
        .extracting(AuditEntry::doing)
        .anyMatch(doing -> doing.deed() == Deed.SIGNED_IN && "PKL".equals(doing.actor().branch()));
  }

  @Test
  void anAuditorOfAllBranchesReadsTheAudit() throws Exception {
    HttpClient budi = browser();
    signsIn(budi, "budi");

    assertThat(goesTo(budi, "/audit").path()).isEqualTo("/audit");
  }

  @ParameterizedTest
  @CsvSource({"tamu,role", "kosong,branch", "admin,taken"})
  void whoeverHasNoRoleBranchOrNameOfTheirOwnIsToldSo(String name, String why) throws Exception {
    HttpClient stranger = browser();
    End end = signsIn(stranger, name);

    assertThat(end.path()).isEqualTo("/login?sso=" + why);
    assertThat(end.page()).contains("notice bad").doesNotContain("??");
    assertThat(goesTo(stranger, "/queue").path()).startsWith("/login");
  }
}
