package id.berkas.journey;

import static org.awaitility.Awaitility.await;

import id.berkas.collation.Interleaving.Order;
import id.berkas.collation.Pairing;
import id.berkas.collation.Pass;
import id.berkas.collation.Pass.State;
import id.berkas.collation.Passes;
import id.berkas.document.Batches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A scanner that sees one side, before a real hub; a stack is fed to it twice. */
final class OneSidedScanner {

  private static final String PROFILE =
      """
      name: old-simplex
      branch: PKL
      folder: scans/old-simplex
      pattern: "*.pdf"
      batch: one-file
      poll: 1s
      complete:
        quietTime: 1s
      duplex: by-hand
      backsWithin: 10m
      """;

  private OneSidedScanner() {}

  /** Settings of a hub that knows this scanner only. */
  static Map<String, String> settings(Path data) throws IOException {
    Path profiles = Files.createDirectories(data.resolveSibling("one-sided-profiles"));
    Files.writeString(profiles.resolve("old-simplex.yaml"), PROFILE);
    return Map.of("berkas.workers", "1", "berkas.profiles", profiles.toString());
  }

  /** Four fronts, and when they came in three backs; the name of a stack begins its files'. */
  static void feedBothSides(Path data, HubUnderTest hub, String stack) throws IOException {
    int before = hub.bean(Batches.class).latest(9).size();
    feed(data, stack + "-depan.pdf", 4);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> hub.bean(Batches.class).latest(9).size() == before + 1);
    feed(data, stack + "-belakang.pdf", 3);
  }

  /** One run through the scanner. */
  private static void feed(Path data, String name, int pages) throws IOException {
    Path folder = Files.createDirectories(data.resolve("scans/old-simplex"));
    Path part = folder.resolve(name + ".part");
    try (PDDocument document = new PDDocument()) {
      for (int number = 1; number <= pages; number++) {
        write(document, "SPECIMEN %s %d".formatted(name.replace(".pdf", ""), number));
      }
      document.save(part.toFile());
    }
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(PDDocument document, String text) throws IOException {
    PDPage page = new PDPage(PDRectangle.A5);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 16);
      content.setLeading(20);
      content.newLineAtOffset(40, 500);
      for (int line = 0; line < 12; line++) {
        content.showText(text + " surat pernyataan peserta program");
        content.newLine();
      }
      content.endText();
    }
  }

  /** Waits for the pair that two runs make: fronts, then backs. */
  static List<Pass> pair(HubUnderTest hub) {
    await()
        .atMost(HubUnderTest.A_DAY)
        .until(
            () -> {
              List<Pass> open = hub.bean(Passes.class).open();
              return open.size() == 2
                  && open.stream().allMatch(pass -> pass.state() == State.OFFERED);
            });
    return hub.bean(Passes.class).open();
  }

  /** A person's word: one stack, whose sheet {@code gap} has no back. */
  static String join(HubUnderTest hub, List<Pass> pair, int gap) {
    return hub.bean(Pairing.class)
        .join(pair.getFirst().batch(), pair.getLast().batch(), Order.REVERSED, gap, "sari")
        .orElseThrow();
  }
}
