package id.berkas.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.accuracy.AccuracyReport.Failure;
import id.berkas.accuracy.AccuracyReport.LevelReport;
import id.berkas.accuracy.AccuracyReport.TypeScore;
import id.berkas.simulation.Share;
import id.berkas.specimen.DayOrder;
import id.berkas.specimen.NoiseLevel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedPacketsAreScoredTest {

  @Test
  void aDrawnPacketGoesThroughTheStagesAndIsComparedWithItsTruth(@TempDir Path folder)
      throws Exception {
    AccuracyOrder order = new AccuracyOrder(5, 1, List.of(NoiseLevel.CLEAN), DayOrder.Layouts.OPEN);

    LevelReport level = new AccuracyBench(folder, said -> {}).run(order).levels().getFirst();

    assertThat(level.packets()).isEqualTo(1);
    assertThat(share(level, "wrong automatic bindings").of()).isEqualTo(1);
    assertThat(share(level, "pages ended where they belong").share()).isEqualTo(1);
    assertThat(share(level, "NIK and KPJ exact").of()).isGreaterThan(3);
    assertThat(folder.resolve("report/accuracy.json")).exists();
    assertThat(Files.readString(folder.resolve("report/index.html"))).contains("seed 5");
  }

  private static Share share(LevelReport level, String name) {
    return Objects.requireNonNull(level.shares().get(name), name);
  }

  @Test
  void aTypeThatIsInventedCostsAsMuchAsOneThatIsMissed() {
    TypeTally tally = new TypeTally();
    tally.count(Set.of("KTP"), Set.of("KTP"));
    tally.count(Set.of("KTP"), Set.of("KK"));
    tally.count(Set.of("KK"), Set.of("KK"));

    assertThat(tally.scores().get("KTP")).isEqualTo(new TypeScore(2, 1, 0, 2.0 / 3));
    assertThat(tally.scores().get("KK")).isEqualTo(new TypeScore(1, 1, 1, 2.0 / 3));
    assertThat(tally.macroF1()).isEqualTo(2.0 / 3);
  }

  @Test
  void whatWasReadOnPaperStaysTextInTheReport() {
    Failure failure = new Failure("document type", "mfp-a", 0, 1, "ktp-a", "<script>", "");
    LevelReport level =
        new LevelReport(
            "clean",
            1,
            1,
            Map.of(),
            1,
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            0,
            List.of(failure));

    String html = new AccuracyPage(new AccuracyReport(1, List.of(level))).html();

    assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>");
  }
}
