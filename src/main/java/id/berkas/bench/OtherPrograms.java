package id.berkas.bench;

import id.berkas.bench.EngineRun.Sample;
import id.berkas.imaging.PageImage;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.store.ContentStore;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The commands {@code tesseract} and {@code ocrmypdf} on the same pages, where they are installed.
 */
final class OtherPrograms {

  private static final double POINTS_PER_INCH = 72;

  /** A page as the others are given it. */
  private record Picture(Path file, int dpi) {}

  private final ContentStore store;
  private final Path folder;
  private final String languages;
  private final int threads;

  OtherPrograms(ContentStore store, Path folder, String languages, int threads) {
    this.store = store;
    this.folder = folder;
    this.languages = languages;
    this.threads = threads;
  }

  static boolean has(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Pages per minute of one {@code tesseract} process per page, {@code threads} at a time. */
  double tesseract(List<Sample> samples) throws Exception {
    Queue<Picture> waiting = new ConcurrentLinkedQueue<>(images(samples));
    long started = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Void>> running = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        running.add(pool.submit(tesseracts(waiting)));
      }
      for (Future<Void> one : running) {
        one.get();
      }
    }
    return samples.size() / ((System.nanoTime() - started) / 60e9);
  }

  private Callable<Void> tesseracts(Queue<Picture> waiting) {
    return () -> {
      for (Picture page = waiting.poll(); page != null; page = waiting.poll()) {
        String image = page.file().toString();
        String dpi = Integer.toString(page.dpi());
        run(List.of("tesseract", image, image + ".out", "--dpi", dpi, "-l", languages, "pdf"));
      }
      return null;
    };
  }

  /** Pages per minute of one {@code ocrmypdf} run over all pages. */
  double ocrmypdf(List<Sample> samples) throws Exception {
    Path pdf = pdf(images(samples));
    long started = System.nanoTime();
    run(
        List.of(
            "ocrmypdf",
            "--deskew",
            "--rotate-pages",
            "--jobs",
            Integer.toString(threads),
            "-l",
            languages,
            pdf.toString(),
            folder.resolve("ocrmypdf.pdf").toString()));
    return samples.size() / ((System.nanoTime() - started) / 60e9);
  }

  private List<Picture> images(List<Sample> samples) throws IOException {
    List<Picture> files = new ArrayList<>();
    Files.createDirectories(folder);
    try (PageImages images = new PageImages(store)) {
      for (Sample sample : samples) {
        PageImage page = images.open(sample.source(), PageLimits.DEFAULT);
        BufferedImage upright = Upright.gray(page.image(), sample.orientation());
        Path file = folder.resolve("page-%04d.png".formatted(files.size()));
        ImageIO.write(upright, "png", file.toFile());
        files.add(new Picture(file, page.dpi()));
      }
    }
    return files;
  }

  private Path pdf(List<Picture> images) throws IOException {
    Path file = folder.resolve("all.pdf");
    try (PDDocument document = new PDDocument()) {
      for (Picture image : images) {
        BufferedImage page = ImageIO.read(image.file().toFile());
        float points = (float) (POINTS_PER_INCH / image.dpi());
        PDRectangle size = new PDRectangle(page.getWidth() * points, page.getHeight() * points);
        PDPage sheet = new PDPage(size);
        document.addPage(sheet);
        PDImageXObject pixels = LosslessFactory.createFromImage(document, page);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
          content.drawImage(pixels, 0, 0, size.getWidth(), size.getHeight());
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private void run(List<String> command)
      throws IOException, InterruptedException, ExecutionException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new IOException(command.getFirst() + " ended with status " + status);
    }
  }
}
