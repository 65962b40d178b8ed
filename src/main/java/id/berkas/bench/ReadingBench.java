package id.berkas.bench;

import id.berkas.specimen.NoiseLevel;
import id.berkas.specimen.ScanNoise;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads generated pages whose text is known, with Berkas and with the plain command. */
public final class ReadingBench implements AutoCloseable {

  private static final int[] RESOLUTIONS = {200, 300};
  private static final NoiseLevel[] NOISES = {NoiseLevel.CLEAN, NoiseLevel.OFFICE};

  private final Path folder;
  private final PagePaper paper;
  private final Phrases phrases;
  private final DeskReader reader;
  private final Consumer<String> progress;

  /** Which language the pages are typed in. */
  public enum Text {
    INDONESIAN,
    ENGLISH
  }

  /**
   * @param text of the pages
   * @param paper they are typed on
   */
  public ReadingBench(Path folder, Text text, PagePaper paper, Consumer<String> progress) {
    this.folder = folder;
    this.paper = paper;
    this.phrases =
        switch (text) {
          case INDONESIAN -> Phrases.INDONESIAN;
          case ENGLISH -> Phrases.ENGLISH;
        };
    this.reader = new DeskReader(folder);
    this.progress = progress;
  }

  /**
   * Reads {@code pages} pages of each noise and resolution, from {@code seed} on.
   *
   * @throws IOException when a page cannot be written
   */
  public ReadingReport run(int pages, long seed) throws IOException, InterruptedException {
    List<ReadingReport.Row> rows = new ArrayList<>();
    for (NoiseLevel noise : NOISES) {
      for (int dpi : RESOLUTIONS) {
        String name = noise.name().toLowerCase(Locale.ROOT);
        progress.accept("%s, %d dpi ...".formatted(name, dpi));
        rows.add(row(name, noise, dpi, pages, seed));
      }
    }
    return new ReadingReport(seed, rows);
  }

  private ReadingReport.Row row(String name, NoiseLevel noise, int dpi, int pages, long seed)
      throws IOException, InterruptedException {
    ScanNoise scanner = new ScanNoise(noise, seed);
    Tally berkas = new Tally();
    @Nullable Tally tesseract = PlainTesseract.installed() ? new Tally() : null;
    for (long page = seed; page < seed + pages; page++) {
      TypedPage typed = Typewriter.page(page, dpi, phrases);
      BufferedImage scan = scanner.scan(paper.of(typed.image(), page), page);
      byte[] jpeg = JpegPage.encoded(scan, noise, dpi);
      Path file = Files.write(folder.resolve("page.jpg"), jpeg);
      long started = System.nanoTime();
      List<String> read = reader.read(jpeg).text().lines().toList();
      berkas.add(typed, read, System.nanoTime() - started);
      if (tesseract != null) {
        long begun = System.nanoTime();
        List<String> plain = PlainTesseract.read(file);
        tesseract.add(typed, plain, System.nanoTime() - begun);
      }
    }
    return new ReadingReport.Row(
        name,
        dpi,
        pages,
        berkas.numbers(),
        berkas.score(),
        tesseract == null ? null : tesseract.score());
  }

  @Override
  public void close() {
    reader.close();
  }
}
