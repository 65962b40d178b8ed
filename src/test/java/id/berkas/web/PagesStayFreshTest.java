package id.berkas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import id.berkas.web.access.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class PagesStayFreshTest {

  private static final double LONGER_THAN_TWO_ROUNDS = 15_000;

  @LocalServerPort int port;
  @Autowired SampleDay day;
  private Chromium chromium;

  @BeforeEach
  void open() {
    chromium = Chromium.at(port);
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  @Test
  void whatArrivesAppearsByItselfAndALostConnectionIsSaidAndMends() throws Exception {
    Page page = chromium.window(Role.CLERK);
    page.navigate("/incoming");
    int before = page.locator("main tbody tr").count();
    page.evaluate("window.neverReloaded = true");

    page.context().setOffline(true);
    assertThat(page.locator("#away"))
        .isVisible(new IsVisibleOptions().setTimeout(LONGER_THAN_TWO_ROUNDS));

    day.layOut();
    page.context().setOffline(false);
    assertThat(page.locator("main tbody tr").nth(before))
        .containsText(
            "scan_0043.pdf", new ContainsTextOptions().setTimeout(LONGER_THAN_TWO_ROUNDS));
    assertThat(page.locator("#away")).isHidden(new IsHiddenOptions());
    Assertions.assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
  }
}
