package id.berkas.accuracy;

import id.berkas.accuracy.AccuracyReport.LevelReport;
import id.berkas.registration.RegistrationLookup;
import id.berkas.simulation.Calibration;
import id.berkas.simulation.Share;
import id.berkas.simulation.Tally;
import id.berkas.specimen.DayTruth;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Everything counted at one level. */
final class LevelScore {

  private final String level;
  private final DayTruth truth;
  private final Failures failures;
  private final Tally tally = new Tally();
  private final Tally outcomes = new Tally();
  private final Tally doubts = new Tally();
  private final Calibration calibration = new Calibration();
  private final TypeTally types = new TypeTally();
  private final PageScore pages;
  private final PacketScore packets;
  private final GuardScore guard;

  LevelScore(String level, DayTruth truth, Failures failures, RegistrationLookup registrations) {
    this.level = level;
    this.truth = truth;
    this.failures = failures;
    this.pages = new PageScore(tally, types, failures);
    this.packets =
        new PacketScore(
            tally, outcomes, doubts, calibration, failures, new TrueChecklist(registrations));
    this.guard = new GuardScore(tally, failures);
  }

  void count(BatchTruth batch, JudgedBatch judged) throws IOException {
    pages.count(batch, judged);
    for (int packet : batch.packets()) {
      packets.count(truth.packets().get(packet), batch, judged);
      guard.count(truth.packets().get(packet), batch, judged);
    }
  }

  LevelReport report(double secondsPerPage) {
    return new LevelReport(
        level,
        truth.packets().size(),
        truth.pageCount(),
        tally.shares(),
        types.macroF1(),
        types.scores(),
        hits(outcomes),
        hits(doubts),
        calibration.rows(),
        secondsPerPage,
        failures.all());
  }

  private static Map<String, Long> hits(Tally counted) {
    Map<String, Long> hits = new TreeMap<>();
    for (Map.Entry<String, Share> share : counted.shares().entrySet()) {
      hits.put(share.getKey(), share.getValue().hits());
    }
    return hits;
  }
}
