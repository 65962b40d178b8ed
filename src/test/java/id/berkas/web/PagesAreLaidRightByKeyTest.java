package id.berkas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.berkas.web.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class PagesAreLaidRightByKeyTest {

  @LocalServerPort int port;
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

  @Test
  void aPacketIsSplitAtAPageAndTheSplitIsTakenBack() {
    String batch = scan.layOut().batch().id();
    Page page = chromium.window(Role.CLERK);
    page.navigate("/batches/" + batch + "/arrange");
    Locator lanes = page.locator(".lane");
    Locator last = page.locator(".leaf").last();
    int before = lanes.count();

    last.click();
    page.keyboard().press("x");
    assertThat(page.locator("#said")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#said")).isHidden();

    page.keyboard().press("s");
    assertThat(lanes).hasCount(before + 1);
    assertThat(page.locator("#said")).hasClass("notice good");

    page.keyboard().press("Control+z");
    assertThat(lanes).hasCount(before);
    assertThat(page.locator("#arrange")).not().hasAttribute("data-last", "undefined");
  }
}
