package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator who has no mouse. */
@BrowserTest
class AProfileIsTunedWithoutAMouseTest {

  private static final String SCANNER = "desktop-front";
  private static final int MOST_STEPS = 60;

  @LocalServerPort int port;
  @Autowired ScannerProfiles profiles;

  @Test
  void aFaultLeadsToItsFieldAndEnterSaves() {
    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.window(Role.ADMINISTRATOR);
      page.navigate("/profiles/" + SCANNER);
      tabTo(page, "document.activeElement.name === 'branch'");
      over(page, "smg");
      page.waitForSelector("#f-branch-fault");
      assertThat(profiles.get(SCANNER).branch()).isEqualTo("PKL");

      tabTo(page, "document.activeElement.getAttribute('href') === '#f-branch'");
      page.keyboard().press("Enter");
      page.waitForFunction("document.activeElement.name === 'branch'");
      over(page, "SMG");

      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(profiles.get(SCANNER).branch()).isEqualTo("SMG"));
    }
  }

  /** Writes over what stands in the field and sends the form. */
  private static void over(Page page, String text) {
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
    page.keyboard().press("Enter");
  }

  private static void tabTo(Page page, String there) {
    for (int i = 0; i < MOST_STEPS && !Boolean.TRUE.equals(page.evaluate(there)); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.evaluate(there)).isEqualTo(true);
  }
}
