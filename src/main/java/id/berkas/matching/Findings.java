package id.berkas.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What has been found out about one packet so far, and the outcomes that can be made of it. */
final class Findings {

  private static final Comparator<Evidence> IN_PAGE_ORDER =
      Comparator.comparing(Evidence::page)
          .thenComparing(Evidence::kind)
          .thenComparing(Evidence::registration)
          .thenComparing(Evidence::read);

  private final PacketEvidence packet;
  private final List<Support> supports;
  private final Posterior posterior;
  private final List<ForeignPage> foreign = new ArrayList<>();
  private final List<Evidence> contradictions = new ArrayList<>();
  private final Set<String> alarms = new TreeSet<>();
  private boolean doubtful;

  Findings(PacketEvidence packet, List<Support> supports, Posterior posterior) {
    this.packet = packet;
    this.supports = supports;
    this.posterior = posterior;
  }

  PacketEvidence packet() {
    return packet;
  }

  /** Best first. */
  List<Support> supports() {
    return supports;
  }

  /** How probable a candidate is. */
  double probability(Support support) {
    return posterior.of(support);
  }

  /** How probable it is that the packet is of any of the candidates. */
  double knownProbability() {
    return supports.stream().mapToDouble(posterior::of).sum();
  }

  /** Something a person may want to know. */
  void alarm(String code) {
    alarms.add(code);
  }

  /** Something a person has to look at: the outcome is not certain any more. */
  void doubt(String code) {
    alarms.add(code);
    doubtful = true;
  }

  boolean isDoubtful() {
    return doubtful;
  }

  void foreign(Verdict verdict) {
    foreign.add(new ForeignPage(verdict.page().page(), verdict.reason()));
    contradictions.addAll(verdict.contradictions());
  }

  Match certain(Support subject) {
    return new Match.Certain(
        packet.packet(),
        subject.registration().number(),
        evidence(),
        candidates(),
        List.copyOf(foreign),
        List.copyOf(alarms));
  }

  Match doubtful(Support subject) {
    return new Match.Doubtful(
        packet.packet(),
        subject.registration().number(),
        evidence(),
        candidates(),
        List.copyOf(foreign),
        List.copyOf(alarms));
  }

  Match conflict(Support subject) {
    return new Match.Conflict(
        packet.packet(),
        subject.registration().number(),
        evidence(),
        candidates(),
        List.copyOf(foreign),
        List.copyOf(alarms));
  }

  Match missing() {
    return new Match.Missing(
        packet.packet(), evidence(), candidates(), List.copyOf(foreign), List.copyOf(alarms));
  }

  private List<Evidence> evidence() {
    return Stream.concat(
            supports.stream().flatMap(support -> support.evidence().stream()),
            contradictions.stream())
        .sorted(IN_PAGE_ORDER)
        .toList();
  }

  private List<Candidate> candidates() {
    return supports.stream().map(support -> support.candidate(posterior.of(support))).toList();
  }
}
