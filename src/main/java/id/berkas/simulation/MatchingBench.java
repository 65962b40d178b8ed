package id.berkas.simulation;

import id.berkas.matching.Match;
import id.berkas.matching.Matcher;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationIndex;
import id.berkas.registration.RegistrationLookup;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Matches simulated packets against simulated registrations and counts. */
public final class MatchingBench {

  private static final int PORTION = 1000;
  private static final int TABLE_PORTION = 20_000;

  private final Consumer<String> progress;
  private final Matcher matcher = new Matcher();

  /**
   * @param progress what is told while it runs
   */
  public MatchingBench(Consumer<String> progress) {
    this.progress = progress;
  }

  /**
   * Runs once.
   *
   * @param seed which registrations and packets
   * @param registrations how many to choose from
   * @param packets how many to match; each third one clean, as in an office, and harsh
   */
  public MatchingReport run(long seed, int registrations, int packets) {
    long start = System.nanoTime();
    progress.accept("indexing %d registrations ...".formatted(registrations));
    Population population = new Population(seed, registrations);
    return run(
        population,
        new RegistrationIndex(registrations, population::registration),
        IntStream.range(0, portions(packets)).parallel(),
        packets,
        start);
  }

  /** Somewhere else to look registrations up than this process's memory. */
  public interface Table {

    /** Takes registrations, portion by portion, before anything is looked up. */
    void add(List<Registration> portion);

    RegistrationLookup lookup();
  }

  /** Runs once against a table, one packet after the other. */
  public MatchingReport run(long seed, int registrations, int packets, Table table) {
    long start = System.nanoTime();
    Population population = new Population(seed, registrations);
    for (int from = 0; from < registrations; from += TABLE_PORTION) {
      int to = Math.min(registrations, from + TABLE_PORTION);
      table.add(IntStream.range(from, to).mapToObj(population::registration).toList());
    }
    progress.accept(
        "%d registrations loaded in %.0f s"
            .formatted(registrations, (System.nanoTime() - start) / 1e9));
    IntStream portions = IntStream.range(0, portions(packets));
    return run(population, table.lookup(), portions, packets, start);
  }

  private static int portions(int packets) {
    return (packets + PORTION - 1) / PORTION;
  }

  private MatchingReport run(
      Population population,
      RegistrationLookup lookup,
      IntStream portions,
      int packets,
      long start) {
    long seed = population.seed();
    progress.accept("matching %d packets ...".formatted(packets));
    PacketSimulator simulator = new PacketSimulator(population, seed + 1);
    Score total = new Score();
    portions
        .mapToObj(
            portion ->
                portion(
                    simulator,
                    lookup,
                    portion * PORTION,
                    Math.min(packets, (portion + 1) * PORTION)))
        .forEachOrdered(total::add);
    return report(seed, population.size(), packets, total, start);
  }

  private Score portion(
      PacketSimulator simulator, RegistrationLookup registrations, int from, int to) {
    Score score = new Score();
    for (int number = from; number < to; number++) {
      SimulatedPacket packet = simulator.packet(number);
      TimedLookup lookup = new TimedLookup(registrations);
      long start = System.nanoTime();
      Match match = matcher.match(packet.evidence(), lookup);
      score.count(packet, match, lookup.nanos() / 1e6, (System.nanoTime() - start) / 1e6);
    }
    return score;
  }

  private static MatchingReport report(
      long seed, int registrations, int packets, Score score, long start) {
    double[] fit = score.fitted.fit();
    return new MatchingReport(
        seed,
        registrations,
        packets,
        score.wrong.shares(),
        score.straight.shares(),
        score.guard.shares(),
        score.proved.rows(),
        fit[0],
        fit[1],
        hits(score.outcomes),
        hits(score.doubts),
        percentile(score.candidateMillis, 0.5),
        percentile(score.candidateMillis, 0.95),
        percentile(score.matchMillis, 0.95),
        (System.nanoTime() - start) / 1e9,
        Map.copyOf(score.misses));
  }

  private static Map<String, Long> hits(Tally tally) {
    Map<String, Long> hits = new TreeMap<>();
    tally.shares().forEach((name, share) -> hits.put(name, share.hits()));
    return hits;
  }

  private static double percentile(List<Double> millis, double share) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
  }
}
