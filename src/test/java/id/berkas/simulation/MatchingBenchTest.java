package id.berkas.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingBenchTest {

  private static final int REGISTRATIONS = 3000;
  private static final int PACKETS = 1500;

  @Test
  void noPacketOfASmallRunIsBoundWrongly() {
    MatchingReport report = run();

    assertThat(hits(report, "wrong automatic bindings")).as("%s", report.misses()).isZero();
    assertThat(Objects.requireNonNull(report.straightThrough().get("plain, clean")).share())
        .isGreaterThan(0.9);
    assertThat(Objects.requireNonNull(report.guard().get("pages falsely flagged")).share())
        .isLessThan(0.02);
  }

  @Test
  void theSameSeedGivesTheSameFigures() {
    MatchingReport first = run();
    MatchingReport second = run();

    assertThat(second.wrong()).isEqualTo(first.wrong());
    assertThat(second.outcomes()).isEqualTo(first.outcomes());
    assertThat(second.calibration()).isEqualTo(first.calibration());
  }

  @Test
  void registrationsAreTheSameEachTimeTheyAreRolled() {
    Population population = new Population(5, REGISTRATIONS);

    assertThat(population.registration(77)).isEqualTo(population.registration(77));
    assertThat(population.registration(77)).isNotEqualTo(population.registration(78));
  }

  @Test
  void everyHazardComesUp() {
    PacketSimulator simulator = new PacketSimulator(new Population(5, REGISTRATIONS), 6);

    List<Hazard> seen =
        IntStream.range(0, PACKETS)
            .mapToObj(number -> simulator.packet(number).hazard())
            .distinct()
            .toList();

    assertThat(seen).containsExactlyInAnyOrder(Hazard.values());
  }

  @Test
  void aShareOfNothingFoundStillHasAnUpperEnd() {
    assertThat(Share.of(0, 1000).high()).isBetween(0.003, 0.005);
    assertThat(Share.of(500, 1000).low()).isBetween(0.46, 0.48);
  }

  @Test
  void calibrationFitsWhatCameTrue() {
    Calibration overconfident = new Calibration();
    for (int i = 0; i < 1000; i++) {
      overconfident.count(0.9, i % 10 < 6);
      overconfident.count(0.1, i % 10 < 4);
    }

    assertThat(overconfident.fit()[0]).isLessThan(0.5);
  }

  private static MatchingReport run() {
    return new MatchingBench(line -> {}).run(5, REGISTRATIONS, PACKETS);
  }

  private static long hits(MatchingReport report, String figure) {
    return Objects.requireNonNull(report.wrong().get(figure)).hits();
  }
}
