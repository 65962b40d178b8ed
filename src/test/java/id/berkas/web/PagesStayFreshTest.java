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

  private static final double WHILE_THE_PAPER_IS_IN_HAND = 10_000;
  private static final double LONGER_THAN_A_RECONNECTION = 15_000;

  @LocalServerPort int port;
  @Autowired SampleDay day;
  @Autowired SampleScan scan;
  private Chromium chromium;

  @BeforeEach
  void open() {
    chromium = Chromium.at(port);
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  /** The slow look, once a minute, is far off. */
  @Test
  void aScanAppearsBesideTheScannerAtOnceAndFocusStaysWhereItWas() throws Exception {
    Page page = chromium.window(Role.CLERK);
    page.waitForResponse(
        answer -> answer.url().contains("/live/scanners"),
        () -> page.navigate("/scanners/mfp-lobby"));
    page.evaluate("window.neverReloaded = true");
    page.locator("main a.button").first().focus();

    SampleScan.Scan came = scan.layOut();

    assertThat(page.locator("section.now"))
        .containsText(
            came.batch().id(), new ContainsTextOptions().setTimeout(WHILE_THE_PAPER_IS_IN_HAND));
    assertThat(page.locator("main a.button").first()).isFocused();
    assertThat(page.locator("#away")).isHidden();
    Assertions.assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
  }

  @Test
  void whatArrivesAppearsByItselfAndALostConnectionIsSaidAndMends() throws Exception {
    Page page = chromium.window(Role.CLERK);
    page.navigate("/incoming");
    int before = page.locator("main tbody tr").count();
    page.evaluate("window.neverReloaded = true");

    page.context().setOffline(true);
    assertThat(page.locator("#away"))
        .isVisible(new IsVisibleOptions().setTimeout(LONGER_THAN_A_RECONNECTION));

    day.layOut();
    page.context().setOffline(false);
    assertThat(page.locator("main tbody tr").nth(before))
        .containsText(
            "scan_0043.pdf", new ContainsTextOptions().setTimeout(LONGER_THAN_A_RECONNECTION));
    assertThat(page.locator("#away")).isHidden(new IsHiddenOptions());
    Assertions.assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
  }

  @Test
  void whatSomebodyTypesIsNotTakenAway() {
    Page page = chromium.window(Role.ADMINISTRATOR);
    page.navigate("/routes");
    page.locator("main details summary").first().click();
    page.locator("main details[open] input[name=reason]").fill("kertas macet");

    scan.layOut();
    page.evaluate("htmx.trigger(document.getElementById('live'), 'look')");
    page.waitForTimeout(1_500);

    assertThat(page.locator("main details[open] input[name=reason]")).hasValue("kertas macet");
  }
}
