package id.berkas.simulation;

import id.berkas.matching.ForeignPage;
import id.berkas.matching.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of some packets, against the truth. */
final class Score {

  private static final int MISSES_KEPT = 40;

  final Tally wrong = new Tally();
  final Tally straight = new Tally();
  final Tally guard = new Tally();
  final Tally outcomes = new Tally();
  final Tally doubts = new Tally();
  final List<String> misses = new ArrayList<>();
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
      miss("wrong", packet, match);
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
      guard.count("strangers' pages flagged", flagged.contains(page));
      guard.count("strangers' pages flagged, " + level(packet), flagged.contains(page));
      if (!flagged.contains(page)) {
        miss("stranger passed on " + page, packet, match);
      }
    }
    boolean alarmed =
        match.alarms().stream().anyMatch(alarm -> alarm.startsWith("separator-probably-missing"));
    if (packet.split() != null) {
      guard.count("missing separators alarmed", alarmed);
      guard.count("missing separators alarmed, " + level(packet), alarmed);
      guard.count(
          "split proposed at the right page",
          match.alarms().contains("separator-probably-missing:" + packet.split()));
      return;
    }
    guard.count("packets with a false separator alarm", alarmed);
    for (int i = 0; i < packet.pages(); i++) {
      String page = packet.evidence().pages().get(i).page();
      if (!packet.strangers().contains(page)) {
        guard.count("pages falsely flagged", flagged.contains(page));
        guard.count("pages falsely flagged, " + level(packet), flagged.contains(page));
        if (flagged.contains(page)) {
          miss("falsely flagged " + page, packet, match);
        }
      }
    }
  }

  private void miss(String what, SimulatedPacket packet, Match match) {
    if (misses.size() < MISSES_KEPT) {
      misses.add(
          "%s: %s %s %s %s, owner %s%n  %s %s %s foreign %s"
              .formatted(
                  what,
                  packet.evidence().packet(),
                  packet.level(),
                  packet.hazard(),
                  packet.kin(),
                  packet.owners(),
                  match.outcome(),
                  match.registration(),
                  match.alarms(),
                  match.foreign()));
    }
  }

  private static String level(SimulatedPacket packet) {
    return packet.level().name().toLowerCase(Locale.ROOT);
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
    other.misses.stream().limit(Math.max(0, MISSES_KEPT - misses.size())).forEach(misses::add);
    candidateMillis.addAll(other.candidateMillis);
    matchMillis.addAll(other.matchMillis);
  }
}
