package id.berkas.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.berkas.web.Chromium;
import id.berkas.web.access.Role;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub process, killed under the hands of an officer who writes in a browser. */
class TypedWordsOutliveAKilledHubTest {

  private static final Duration LONG = Duration.ofMinutes(4);
  private static final String NOTE = "cap perusahaan kabur";

  @TempDir Path folder = Path.of("");

  @Test
  void aDraftIsThereWhenTheHubIsStartedAgain() throws IOException, InterruptedException {
    Path data = Files.createDirectories(folder.resolve("data"));
    scan(data);
    int port = freePort();
    String packet;
    HubProcess hub = start(data, port);
    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.window(Role.OFFICER);
      packet = take(page);
      page.keyboard().press("m");
      page.keyboard().type(NOTE);
      assertThat(page.locator("#draft-state")).containsText("Tersimpan");
    } finally {
      hub.kill();
    }
    Assertions.assertThat(hub.lives()).isFalse();

    HubProcess again = start(data, port);
    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.window(Role.OFFICER);
      page.navigate(packet);
      assertThat(page.locator("textarea[name=note]")).hasValue(NOTE);
      assertThat(page.locator("#draft-state")).containsText("Tersimpan");
    } finally {
      again.kill();
    }
  }

  private static HubProcess start(Path data, int port) throws IOException {
    HubProcess hub =
        HubProcess.on(
            data,
            Map.of(
                "server.port", String.valueOf(port),
                "berkas.demo", "true",
                "berkas.workers", "1"));
    await().atMost(LONG).until(() -> answers(port) || !hub.lives());
    Assertions.assertThat(hub.lives()).as("see killed-hubs.log").isTrue();
    return hub;
  }

  private static boolean answers(int port) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI door = URI.create("http://localhost:%d/login".formatted(port));
      HttpRequest ask = HttpRequest.newBuilder(door).timeout(Duration.ofSeconds(20)).build();
      return client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** The packet's address, once its paper has come all the way. */
  private static String take(Page page) {
    Locator next = page.locator("button[data-key=n]:not([disabled])");
    await()
        .atMost(LONG)
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              page.navigate("/queue");
              return next.count() == 1;
            });
    page.keyboard().press("n");
    page.waitForURL("**/packets/*");
    return page.url();
  }

  private static void scan(Path data) throws IOException {
    Path scanner = Files.createDirectories(data.resolve("scans/mfp-lobby"));
    Path part = scanner.resolve("pagi.part");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 16);
        content.newLineAtOffset(60, 700);
        content.showText("SURAT KETERANGAN SPECIMEN tentang peserta program jaminan hari tua");
        content.endText();
      }
      document.save(part.toFile());
    }
    Files.move(part, scanner.resolve("pagi.pdf"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }
}
