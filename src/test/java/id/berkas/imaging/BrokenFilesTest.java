package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.berkas.document.PageSource;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mutants of valid files of each format. Each ends as pages or as a hold for the right reason, in
 * its time; {@code -Dberkas.mutants=300} makes so many of each.
 */
class BrokenFilesTest {

  private static final int MUTANTS = Integer.getInteger("berkas.mutants", 25);
  private static final long SEED = Long.getLong("berkas.mutants.seed", 4711);

  /** A profile with little patience, so that a lie about sizes shows. */
  private static final PageLimits LIMITS =
      new PageLimits(200, 20_000_000L, 10, 20, 64L << 20, 100L << 20, Passwords.NONE);

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What may be wrong with a broken scan; a fault of the program or the store is not among it. */
  private static final Set<HoldReason> RIGHT =
      Set.of(
          HoldReason.NOT_A_SCAN,
          HoldReason.EMPTY_FILE,
          HoldReason.NO_PAGES,
          HoldReason.TRUNCATED,
          HoldReason.DAMAGED,
          HoldReason.ENCRYPTED,
          HoldReason.TOO_MANY_PAGES,
          HoldReason.TOO_MANY_PIXELS,
          HoldReason.UNPACKS_TOO_LARGE,
          HoldReason.NESTED_TOO_DEEP,
          HoldReason.DRAWS_NOTHING);

  @TempDir Path folder;

  static Stream<Arguments> valid() throws IOException {
    return Stream.of(
        Arguments.of(
            "PDF",
            Scans.pdf(
                Scans.jpegPage(Drawing.gray(), 0),
                Scans.g4Page(Drawing.bitonal()),
                Scans.textPage("SPECIMEN"),
                d -> Scans.fullPage(d, LosslessFactory.createFromImage(d, Drawing.colour()), 90))),
        Arguments.of("locked PDF", Scans.lockedPdf("")),
        Arguments.of("TIFF LZW", Scans.tiff("LZW", List.of(Drawing.colour(), Drawing.gray()))),
        Arguments.of("TIFF G4", Scans.tiff("CCITT T.6", List.of(Drawing.bitonal()))),
        Arguments.of("TIFF G3", Scans.tiff("CCITT T.4", List.of(Drawing.bitonal()))),
        Arguments.of("TIFF Deflate", Scans.tiff("Deflate", List.of(Drawing.colour()))),
        Arguments.of("TIFF JPEG", Scans.tiff("JPEG", List.of(Drawing.colour()))),
        Arguments.of("TIFF PackBits", Scans.tiff("PackBits", List.of(Drawing.bitonal()))),
        Arguments.of("JPEG", PageImagesTest.withOrientation(Scans.jpeg(Drawing.colour()), 6)),
        Arguments.of("JPEG CMYK", sample("cmyk.jpg")),
        Arguments.of("PNG", Scans.png(Drawing.colour())),
        Arguments.of("BMP", Scans.written(Drawing.bitonal(), "bmp")),
        Arguments.of("GIF", Scans.written(Drawing.gray(), "gif")),
        Arguments.of("WebP", sample("lossy.webp")),
        Arguments.of("WebP lossless", sample("lossless.webp")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("valid")
  void everyMutantEndsAsPagesOrAsAHoldForTheRightReason(String format, byte[] file) {
    Mutants mutants = new Mutants(file, SEED + format.hashCode());
    Map<HoldReason, Integer> holds = new EnumMap<>(HoldReason.class);
    try (Desk desk = new Desk(folder);
        ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
      for (int number = 1; number <= MUTANTS; number++) {
        byte[] mutant = mutants.next();
        String name = "%s mutant %d".formatted(format, number);
        for (HoldReason reason : inTime(name, worker, () -> ends(desk, mutant))) {
          assertThat(RIGHT).as(name).contains(reason);
          holds.merge(reason, 1, Integer::sum);
        }
      }
    }
    assertThat(holds).as("mutants of %s that were held", format).isNotEmpty();
  }

  private static List<HoldReason> ends(Desk desk, byte[] mutant) {
    Survey survey = desk.survey(mutant, LIMITS);
    assertThat(survey.pages().size() + survey.refusals().size()).isPositive();
    return Stream.concat(
            survey.refusals().stream().map(Survey.Refusal::reason),
            survey.pages().stream().flatMap(page -> refusal(desk, page)))
        .toList();
  }

  private static Stream<HoldReason> refusal(Desk desk, PageSource page) {
    return switch (new FastLook().look(new LookJob("p", page, LIMITS), desk.store, desk.images)) {
      case LookResult.Looked looked -> Stream.empty();
      case LookResult.Refused refused -> Stream.of(refused.reason());
    };
  }

  private static List<HoldReason> inTime(
      String name, ExecutorService worker, java.util.concurrent.Callable<List<HoldReason>> work) {
    Future<List<HoldReason>> result = worker.submit(work);
    try {
      return result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException slow) {
      worker.shutdownNow();
      return fail("%s took longer than %s", name, PATIENCE);
    } catch (ExecutionException crash) {
      return fail(name + " broke its worker", crash.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return fail(name + " was stopped", stopped);
    }
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in = BrokenFilesTest.class.getResourceAsStream("/decoders/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
