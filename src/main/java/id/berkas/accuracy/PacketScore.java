package id.berkas.accuracy;

import id.berkas.inspect.Judged.JudgedPacket;
import id.berkas.matching.Match;
import id.berkas.simulation.Calibration;
import id.berkas.simulation.Tally;
import id.berkas.specimen.DayTruth.PacketTruth;
import id.berkas.specimen.Hazard;
import id.berkas.specimen.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares packets with the truth: bound to whom, with which documents missing. */
final class PacketScore {

  /** What comes with a scanner and is nobody's mistake. */
  private static final Set<Hazard> USUAL = EnumSet.of(Hazard.DIRTY_BACKS, Hazard.SIDEWAYS);

  private final Tally tally;
  private final Tally outcomes;
  private final Tally doubts;
  private final Calibration calibration;
  private final Failures failures;
  private final TrueChecklist checklist;

  PacketScore(
      Tally tally,
      Tally outcomes,
      Tally doubts,
      Calibration calibration,
      Failures failures,
      TrueChecklist checklist) {
    this.calibration = calibration;
    this.checklist = checklist;
    this.tally = tally;
    this.outcomes = outcomes;
    this.doubts = doubts;
    this.failures = failures;
  }

  void count(PacketTruth packet, BatchTruth truth, JudgedBatch judged) {
    List<Integer> filed = truth.filed(packet.index());
    List<JudgedPacket> told = judged.packetsOf(filed);
    binding(packet, truth, told);
    Optional<JudgedPacket> whole =
        told.stream().filter(one -> JudgedBatch.numbers(one).equals(filed)).findFirst();
    tally.count("packets separated exactly", whole.isPresent());
    if (whole.isEmpty()) {
      String pages = told.stream().map(JudgedBatch::numbers).toList().toString();
      failures.packet("separation", truth, packet.index(), filed + ", told " + pages);
    }
    whole.ifPresent(one -> outcomes.count(hazards(packet) + ": " + one.match().outcome(), true));
    whole.ifPresent(one -> calibrate(packet, one));
    missing(packet, truth, whole);
    straight(packet, truth, judged, filed, whole);
  }

  /** Certain is right for the packet's own registration only, and never when the truth is open. */
  private void binding(PacketTruth packet, BatchTruth truth, List<JudgedPacket> told) {
    boolean owned =
        packet.outcome() != Outcome.MISSING
            && !packet.hazards().contains(Hazard.COVER_AGAINST_PAPERS);
    List<JudgedPacket> wrong =
        told.stream()
            .filter(one -> one.match() instanceof Match.Certain)
            .filter(one -> !owned || !isBound(packet, one))
            .toList();
    tally.count("wrong automatic bindings", !wrong.isEmpty());
    wrong.forEach(
        one -> failures.packet("wrong binding", truth, packet.index(), said(packet, one)));
    if (packet.hazards().contains(Hazard.FOREIGN_PAGE)
        || packet.hazards().contains(Hazard.SEPARATOR_LOST)) {
      boolean certain = told.stream().anyMatch(one -> one.match() instanceof Match.Certain);
      tally.count("certain with somebody else's page inside", certain);
    }
  }

  /** Of packets whose owner is open, and of two packets in one, nothing can come true. */
  private void calibrate(PacketTruth packet, JudgedPacket one) {
    if (packet.outcome() == Outcome.CONFLICT || packet.hazards().contains(Hazard.SEPARATOR_LOST)) {
      return;
    }
    one.match().candidates().stream()
        .findFirst()
        .ifPresent(
            best ->
                calibration.count(
                    best.probability(),
                    packet.outcome() != Outcome.MISSING
                        && best.registration().equals(packet.registration())));
  }

  private void missing(PacketTruth packet, BatchTruth truth, Optional<JudgedPacket> whole) {
    if (packet.outcome() != Outcome.CERTAIN) {
      return;
    }
    boolean right = whole.filter(one -> isListed(packet, truth, one)).isPresent();
    tally.count("missing-document list exactly right", right);
    if (!right) {
      whole.ifPresent(
          one ->
              failures.packet(
                  "missing documents",
                  truth,
                  packet.index(),
                  checklist.missing(packet, truth, one)
                      + ", told "
                      + TrueChecklist.missing(one.checklist())));
    }
  }

  private boolean isListed(PacketTruth packet, BatchTruth truth, JudgedPacket one) {
    return TrueChecklist.missing(one.checklist()).equals(checklist.missing(packet, truth, one));
  }

  private void straight(
      PacketTruth packet,
      BatchTruth truth,
      JudgedBatch judged,
      List<Integer> filed,
      Optional<JudgedPacket> whole) {
    if (!USUAL.containsAll(packet.hazards())) {
      return;
    }
    boolean certain = whole.filter(one -> isBound(packet, one)).isPresent();
    boolean documents =
        whole.filter(one -> isListed(packet, truth, one)).isPresent()
            && filed.stream()
                .allMatch(page -> judged.types(page).equals(Set.copyOf(truth.page(page).types())));
    tally.count("certain, packets without hazards", certain);
    tally.count("straight through, packets without hazards", certain && documents);
    if (!certain) {
      whole.ifPresent(
          one -> {
            failures.packet("not certain", truth, packet.index(), said(packet, one));
            one.match().alarms().forEach(alarm -> doubts.count(alarm.replaceAll(":.*", ""), true));
          });
    }
  }

  private static boolean isBound(PacketTruth packet, JudgedPacket one) {
    return one.match() instanceof Match.Certain certain
        && certain.registration().equals(packet.registration());
  }

  private static String said(PacketTruth packet, JudgedPacket one) {
    Match match = one.match();
    return "%s %s %s, told %s %s %s %s"
        .formatted(
            packet.outcome(),
            packet.registration(),
            hazards(packet),
            match.outcome(),
            match.registration(),
            match.alarms(),
            match.foreign());
  }

  static String hazards(PacketTruth packet) {
    String odd =
        packet.hazards().stream()
            .filter(hazard -> !USUAL.contains(hazard))
            .sorted()
            .map(Hazard::name)
            .collect(Collectors.joining("+"));
    return odd.isEmpty() ? "NONE" : odd;
  }
}
