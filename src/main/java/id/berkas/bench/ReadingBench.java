package id.berkas.bench;

import id.berkas.document.Json;
import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.imaging.FastLook;
import id.berkas.imaging.LookJob;
import id.berkas.imaging.LookResult;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.recognition.Models;
import id.berkas.recognition.PageReader;
import id.berkas.recognition.ReadJob;
import id.berkas.recognition.ReadResult;
import id.berkas.specimen.NoiseLevel;
import id.berkas.specimen.ScanNoise;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
  private final ContentStore store;
  private final PageImages images;
  private final PageReader reader = new PageReader(Models.ofThisMachine());
  private final FastLook fastLook = new FastLook();
  private final Consumer<String> progress;

  public ReadingBench(Path folder, Consumer<String> progress) {
    this.folder = folder;
    this.store = new FolderStore(folder.resolve("store"));
    this.images = new PageImages(store);
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
      TypedPage typed = Typewriter.page(page, dpi);
      BufferedImage scan = scanner.scan(typed.image(), page);
      Path file = Files.write(folder.resolve("page.jpg"), JpegPage.encoded(scan, noise, dpi));
      long started = System.nanoTime();
      List<String> read = read(file);
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

  /** As a worker does it: the look first, then the reading that follows what it found. */
  private List<String> read(Path file) throws IOException {
    String original = store.put(Files.readAllBytes(file)).sha256();
    PageSource source = new PageSource(original, "image/jpeg", 0);
    LookJob job = new LookJob("page", source, PageLimits.DEFAULT);
    if (!(fastLook.look(job, store, images) instanceof LookResult.Looked looked)) {
      return List.of();
    }
    PageLook look = looked.look();
    ReadJob reading = ReadJob.of("page", source, look, Models.USUAL, PageLimits.DEFAULT);
    return switch (reader.read(reading, store, images)) {
      case ReadResult.Read read -> words(read).text().lines().toList();
      case ReadResult.Refused refused -> List.of();
    };
  }

  private PageWords words(ReadResult.Read read) {
    String json = new String(store.bytes(read.words()), StandardCharsets.UTF_8);
    return Json.read(json, PageWords.class);
  }

  @Override
  public void close() {
    reader.close();
    images.close();
  }
}
