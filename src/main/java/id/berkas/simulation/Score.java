package id.berkas.simulation;

import id.berkas.classification.FieldKind;
import id.berkas.classification.FoundDocument;
import id.berkas.matching.Candidate;
import id.berkas.matching.ForeignPage;
import id.berkas.matching.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of some packets, against the truth. */
final class Score {

  private static final double FAIRLY_SURE = 0.5;
  private static final int MISSES_KEPT = 12;

  final Tally wrong = new Tally();
  final Tally straight = new Tally();
  final Tally guard = new Tally();
  final Tally outcomes = new Tally();
  final Tally doubts = new Tally();
  final Calibration fitted = new Calibration();
  final Calibration proved = new Calibration();
  final Map<String, List<String>> misses = new TreeMap<>();
  final List<Double> candidateMillis = new ArrayList<>();
  final List<Double> matchMillis = new ArrayList<>();

  void count(SimulatedPacket packet, Match match, double lookupMillis, double millis) {
    candidateMillis.add(lookupMillis);
    matchMillis.add(millis);
    boolean certain = match instanceof Match.Certain;
    boolean wrongly = certain && !packet.owners().contains(String.valueOf(match.registration()));
    wrong.count("wrong automatic bindings", wrongly);
    wrong.count("wrong, " + level(packet), wrongly);
    if (wrongly) {
      miss("wrong bindings", packet, match);
    }
    outcomes.count("%s: %s".formatted(packet.hazard(), match.outcome()), true);
    if (packet.hazard() == Hazard.NONE) {
      boolean plain = packet.kin() == Kin.NONE;
      straight.count((plain ? "plain, " : "kin, ") + level(packet), certain && !wrongly);
      straight.count(
          "%s, %s, %s"
              .formatted(
                  plain ? "plain" : "kin",
                  level(packet),
                  packet.covered() ? "cover sheet" : "papers only"),
          certain && !wrongly);
      if (!certain && plain) {
        match.alarms().forEach(alarm -> doubts.count(level(packet) + ": " + code(alarm), true));
      }
    }
    guard(packet, match);
    calibrate(packet, match);
  }

  /** Packets with odd numbers are what calibration is fitted on, the others prove it. */
  private void calibrate(SimulatedPacket packet, Match match) {
    if (match.candidates().isEmpty() || packet.split() != null) {
      return;
    }
    Candidate best = match.candidates().getFirst();
    boolean odd = Integer.parseInt(packet.evidence().packet().substring(2)) % 2 == 1;
    (odd ? fitted : proved).count(best.probability(), best.registration().equals(packet.belongs()));
  }

  private void guard(SimulatedPacket packet, Match match) {
    boolean mixed = packet.split() != null || !packet.strangers().isEmpty();
    if (mixed) {
      wrong.count("certain with somebody else's page inside", match instanceof Match.Certain);
    }
    if (match instanceof Match.Missing || !packet.hazard().hasOwner()) {
      return;
    }
    Set<String> flagged =
        match.foreign().stream().map(ForeignPage::page).collect(Collectors.toSet());
    for (String page : packet.strangers()) {
      String what =
          identifies(packet, page) ? "strangers' pages" : "strangers' pages with a faint name only";
      guard.count(what + " flagged", flagged.contains(page));
      guard.count(what + " flagged, " + level(packet), flagged.contains(page));
      if (!flagged.contains(page)) {
        miss("strangers passed", packet, match);
      }
    }
    boolean alarmed =
        match.alarms().stream().anyMatch(alarm -> alarm.startsWith("separator-probably-missing"));
    if (packet.split() != null) {
      guard.count("missing separators alarmed", alarmed);
      guard.count("missing separators alarmed, " + level(packet), alarmed);
      guard.count(
          "split proposed at the right page",
          match.alarms().contains("separator-probably-missing:" + number(packet.split())));
      return;
    }
    guard.count("packets with a false separator alarm", alarmed);
    for (int i = 0; i < packet.pages(); i++) {
      String page = packet.evidence().pages().get(i).page();
      if (!packet.strangers().contains(page)) {
        guard.count("pages falsely flagged", flagged.contains(page));
        guard.count("pages falsely flagged, " + level(packet), flagged.contains(page));
        if (flagged.contains(page)) {
          miss("pages falsely flagged", packet, match);
        }
      }
    }
  }

  private void miss(String what, SimulatedPacket packet, Match match) {
    List<String> kept = misses.computeIfAbsent(what, w -> new ArrayList<>());
    if (kept.size() < MISSES_KEPT) {
      kept.add(
          "%s %s %s %s, owner %s%n  %s %s %s %s%n  %s"
              .formatted(
                  packet.evidence().packet(),
                  packet.level(),
                  packet.hazard(),
                  packet.kin(),
                  packet.owners(),
                  match.outcome(),
                  match.registration(),
                  match.alarms(),
                  match.foreign(),
                  "strangers passed".equals(what)
                      ? strangers(packet)
                      : match.candidates().stream().limit(2).toList()));
    }
  }

  /** A number, or a name read fairly surely on a paper that was recognised. */
  private static boolean identifies(SimulatedPacket packet, String id) {
    return packet.evidence().pages().stream()
        .filter(page -> page.page().equals(id))
        .anyMatch(
            page ->
                page.fields().stream()
                    .anyMatch(
                        field ->
                            field.kind() == FieldKind.NIK
                                || field.kind() == FieldKind.KPJ
                                || (field.kind() == FieldKind.NAME
                                    && field.confidence() >= FAIRLY_SURE
                                    && !page.types().contains(FoundDocument.UNKNOWN))));
  }

  private static List<String> strangers(SimulatedPacket packet) {
    return packet.evidence().pages().stream()
        .filter(page -> packet.strangers().contains(page.page()))
        .map(
            page ->
                page.page()
                    + page.types()
                    + page.fields().stream()
                        .map(f -> "%s %s %.2f".formatted(f.kind(), f.value(), f.confidence()))
                        .toList())
        .toList();
  }

  private static String level(SimulatedPacket packet) {
    return packet.level().name().toLowerCase(Locale.ROOT);
  }

  private static String number(String page) {
    return page.substring(page.lastIndexOf('.') + 1).replaceFirst("^0+", "");
  }

  private static String code(String alarm) {
    int colon = alarm.indexOf(':');
    return colon < 0 ? alarm : alarm.substring(0, colon);
  }

  void add(Score other) {
    wrong.add(other.wrong);
    straight.add(other.straight);
    guard.add(other.guard);
    outcomes.add(other.outcomes);
    doubts.add(other.doubts);
    fitted.add(other.fitted);
    proved.add(other.proved);
    other.misses.forEach(
        (what, more) -> {
          List<String> kept = misses.computeIfAbsent(what, w -> new ArrayList<>());
          more.stream().limit(MISSES_KEPT - kept.size()).forEach(kept::add);
        });
    candidateMillis.addAll(other.candidateMillis);
    matchMillis.addAll(other.matchMillis);
  }
}
