package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.berkas.verification.Decision;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Role;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer who has no mouse. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficersDayByKeyboardTest {

  private static final Pattern PACKET = Pattern.compile(".*/packets/[^/?]+");
  private static final Pattern LETTER = Pattern.compile(".*/packets/[^/?]+/letter");

  @LocalServerPort int port;
  @Autowired SampleDay day;
  @Autowired Tasks tasks;
  private Chromium chromium;

  @BeforeAll
  void open() throws Exception {
    day.layOut();
    chromium = Chromium.at(port);
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void packetsAreTakenAcceptedAndSentBack() {
    Page page = chromium.window(Role.OFFICER);

    String first = take(page);
    press(page, "a", "Enter");
    page.waitForURL(url -> PACKET.matcher(url).matches() && !url.endsWith(first));
    assertThat(verdict(first).decision()).isEqualTo(Decision.ACCEPTED);
    assertThat(page.locator("main > .notice.good").textContent()).contains(first, "diterima");

    press(page, "z");
    page.waitForURL(url -> url.endsWith(first));
    assertThat(tasks.ofPacket(first).orElseThrow().state()).isEqualTo(Task.State.OPEN);
    press(page, "a", "Enter");
    page.waitForURL(url -> PACKET.matcher(url).matches() && !url.endsWith(first));

    String second = take(page);
    assertThat(second).isNotEqualTo(first);
    press(page, "m");
    page.keyboard().type("Formulir 4 belum ada");
    press(page, "Escape", "s", "Enter");
    page.waitForURL(LETTER);
    assertThat(verdict(second).decision()).isEqualTo(Decision.SENT_BACK);
    assertThat(page.locator("main h1").textContent()).isEqualTo("Surat kekurangan berkas");
    assertThat(take(page)).isNotIn(List.of(first, second));
  }

  @Test
  void aRefusalWithoutGroundsAsksForThemWhereTheyAreWritten() {
    Page page = chromium.window(Role.OFFICER);
    String packet = take(page);

    press(page, "r");
    page.keyboard().type("bukan haknya");
    press(page, "Control+Enter");
    page.waitForURL(url -> !url.endsWith(packet));

    assertThat(verdict(packet))
        .satisfies(
            verdict -> {
              assertThat(verdict.decision()).isEqualTo(Decision.REJECTED);
              assertThat(verdict.note()).isEqualTo("bukan haknya");
            });
  }

  private String take(Page page) {
    if (!PACKET.matcher(page.url()).matches()) {
      press(page, "n");
      page.waitForURL(PACKET);
    }
    return page.url().substring(page.url().lastIndexOf('/') + 1);
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private Task.Verdict verdict(String packet) {
    return Objects.requireNonNull(tasks.ofPacket(packet).orElseThrow().verdict());
  }
}
