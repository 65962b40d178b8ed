package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.berkas.document.Packet;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Role;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A screen 390 pixels wide. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficersPagesFitAPhoneTest {

  private static final int WIDTH = 390;

  /**
   * What of a page reaches beyond the screen, and cells of tables that hold more than they show.
   */
  private static final String CUT =
      """
      width => Array.from(document.querySelectorAll('main *'))
        .filter(part => part.getBoundingClientRect().width > 0 && part.checkVisibility())
        .filter(part => !part.closest('thead, svg, .leaves'))
        .filter(part => part.getBoundingClientRect().right > width + 1
          || (part.tagName === 'TD' && part.scrollWidth > part.clientWidth + 1))
        .map(part => part.tagName + ' ' + part.className + ' ' + part.textContent.trim().slice(0, 40))
      """;

  @LocalServerPort int port;
  @Autowired SampleDay day;
  @Autowired Tasks tasks;
  private Chromium chromium;
  private Page page;
  private List<Packet> packets = List.of();

  @BeforeAll
  void open() throws Exception {
    packets = day.layOut();
    chromium = Chromium.at(port);
    tasks.claim(tasks.ofPacket(packets.getFirst().id()).orElseThrow().id(), "officer");
    page = chromium.window(Role.OFFICER);
    page.setViewportSize(WIDTH, 844);
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/queue?",
        "/queue?decided=true&",
        "/holds?",
        "/packets/%s?",
        "/packets/%s/registration?q=siti&"
      })
  void nothingIsCut(String path) {
    for (String language : List.of("id", "en")) {
      page.navigate(path.formatted(packets.getFirst().id()) + "lang=" + language);
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("width of %s in %s", path, language)
          .isEqualTo(WIDTH);
      assertThat((List<?>) page.evaluate(CUT, WIDTH)).as("%s in %s", path, language).isEmpty();
    }
  }
}
