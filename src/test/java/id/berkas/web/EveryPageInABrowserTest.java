package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import id.berkas.document.Packet;
import id.berkas.verification.Decision;
import id.berkas.verification.Decisions;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page, in both languages, as a browser shows it. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageInABrowserTest {

  private static final int LARGEST_PICTURE = 150_000;
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  @LocalServerPort int port;
  @Autowired SampleDay day;
  @Autowired SampleScan scan;
  @Autowired SampleCustody custody;
  @Autowired Tasks tasks;
  @Autowired Decisions decisions;
  private Chromium chromium;
  private List<Packet> packets = List.of();
  private final Map<String, Page> windows = new HashMap<>();

  @BeforeAll
  void layOutTheDay() throws IOException {
    packets = day.layOut();
    custody.layOut(scan.layOut().batch());
    Task task = tasks.ofPacket(packets.get(1).id()).orElseThrow();
    tasks.claim(task.id(), "officer");
    decisions.decide(
        task.id(), "officer", task.version(), Decision.SENT_BACK, "Formulir 4 belum ada");
    Task open = tasks.ofPacket(packets.getFirst().id()).orElseThrow();
    tasks.claim(open.id(), "officer");
    chromium = Chromium.at(port);
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  Stream<DeskPage> pages() {
    return DeskPage.all(packets).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void canBeReadByEverybody(DeskPage desk) {
    for (String language : List.of("id", "en")) {
      Page page = open(desk, language);
      assertThat(
              new AxeBuilder(page)
                  .setLegacyMode(true).analyze().getViolations().stream()
                      .filter(found -> GRAVE.contains(found.getImpact()))
                      .map(EveryPageInABrowserTest::told))
          .as("%s in %s", desk.name(), language)
          .isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  @EnabledIfSystemProperty(named = "berkas.screenshots", matches = ".+")
  void isPictured(DeskPage desk) throws IOException {
    Path folder = Files.createDirectories(Path.of(System.getProperty("berkas.screenshots", "")));
    for (String language : List.of("id", "en")) {
      byte[] png = open(desk, language).screenshot();
      assertThat(png).as("%s in %s", desk.name(), language).hasSizeLessThan(LARGEST_PICTURE);
      Files.write(folder.resolve("%s.%s.png".formatted(desk.name(), language)), png);
    }
  }

  private Page open(DeskPage desk, String language) {
    Role reader = desk.reader();
    Page page = windows.computeIfAbsent(String.valueOf(reader), nobody -> chromium.window(reader));
    page.setViewportSize(desk.width(), desk.height());
    page.navigate(desk.in(language));
    return page;
  }

  private static String told(Rule found) {
    return "%s: %s %s"
        .formatted(
            found.getId(),
            found.getHelp(),
            found.getNodes().stream().map(node -> node.getHtml()).limit(4).toList());
  }
}
