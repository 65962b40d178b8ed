package id.berkas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import id.berkas.web.access.Role;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class StoppedHubIsSaidAndMendsTest {

  private static final double LONGEST = 30_000;
  private static final Duration WITHOUT_WAITING = Duration.ofSeconds(8);

  @TempDir Path data = Path.of("");
  private final String database = "stopped-" + UUID.randomUUID();

  private ConfigurableApplicationContext start(int port) {
    return new SpringApplicationBuilder(WebHub.class)
        .run(
            "--server.port=" + port,
            "--berkas.demo=true",
            "--berkas.second-look.decisions=",
            "--berkas.data=" + data,
            "--spring.datasource.url=jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
                .formatted(database));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void openPagesDoNotHoldTheHubUpTheySayThatItIsGoneAndComeBackWithIt() throws IOException {
    int port = freePort();
    ConfigurableApplicationContext hub = start(port);
    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.window(Role.CLERK);
      page.waitForResponse(
          answer -> answer.url().contains("/live/scanners"),
          () -> page.navigate("/scanners/mfp-lobby"));
      assertThat(page.locator("#away")).isHidden();

      Instant stopped = Instant.now();
      hub.close();
      assertThat(Duration.between(stopped, Instant.now())).isLessThan(WITHOUT_WAITING);
      assertThat(page.locator("#away")).isVisible(new IsVisibleOptions().setTimeout(LONGEST));
      assertThat(page.locator("#away")).containsText("tidak menjawab");

      hub = start(port);
      page.waitForURL(
          url -> url.endsWith("/login?timeout"), new Page.WaitForURLOptions().setTimeout(LONGEST));
      Chromium.enter(page, Role.CLERK);
      page.waitForURL(url -> url.contains("/scanners/mfp-lobby"));
      assertThat(page.locator("#away")).isHidden();
    } finally {
      hub.close();
    }
  }
}
