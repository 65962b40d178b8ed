package id.berkas.accuracy;

import id.berkas.inspect.Judged.JudgedPacket;
import id.berkas.simulation.Tally;
import id.berkas.specimen.DayTruth.PacketTruth;
import id.berkas.specimen.DayTruth.PageTruth;
import id.berkas.specimen.Hazard;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Compares flags on other people's pages, and alarms about separators, with the truth. */
final class GuardScore {

  private static final String ALARM = "separator-probably-missing";

  /** In these packets no page can be said to be the registration's. */
  private static final Set<Hazard> NOBODYS =
      EnumSet.of(Hazard.COVER_AGAINST_PAPERS, Hazard.UNREGISTERED);

  private static final Set<String> IDENTITY = Set.of("nik", "kpj", "name");

  private final Tally tally;
  private final Failures failures;

  GuardScore(Tally tally, Failures failures) {
    this.tally = tally;
    this.failures = failures;
  }

  void count(PacketTruth packet, BatchTruth truth, JudgedBatch judged) throws IOException {
    if (packet.hazards().stream().anyMatch(NOBODYS::contains)) {
      return;
    }
    List<Integer> filed = truth.filed(packet.index());
    boolean two = packet.hazards().contains(Hazard.SEPARATOR_LOST);
    for (int page : filed) {
      PageTruth printed = truth.page(page);
      boolean own = Objects.equals(printed.owner(), packet.registration());
      boolean flagged = judged.isFlagged(page);
      if (own) {
        tally.count("own pages falsely flagged", flagged);
      } else if (printed.fields().keySet().stream().anyMatch(IDENTITY::contains)) {
        tally.count(two ? "pages of a second envelope flagged" : "foreign pages flagged", flagged);
      }
      if (flagged == own) {
        String kind = own ? "falsely flagged" : two ? "second envelope" : "foreign page passed";
        failures.page(kind, truth, judged, page, reasons(judged, page));
      }
    }
    alarms(packet, truth, judged, filed, two);
  }

  private void alarms(
      PacketTruth packet, BatchTruth truth, JudgedBatch judged, List<Integer> filed, boolean two) {
    List<String> alarms =
        judged.packetsOf(filed).stream()
            .flatMap(one -> alarms(one).stream())
            .filter(alarm -> alarm.startsWith(ALARM))
            .toList();
    tally.count(
        two ? "missing separators alarmed" : "packets with a false separator alarm",
        !alarms.isEmpty());
    if (two) {
      int second =
          filed.stream()
              .filter(page -> !Objects.equals(truth.page(page).owner(), packet.registration()))
              .findFirst()
              .orElse(0);
      tally.count("split proposed at the right page", alarms.contains(ALARM + ":" + second));
    }
    if (two == alarms.isEmpty()) {
      failures.packet(
          "separator alarm", truth, packet.index(), PacketScore.hazards(packet) + " " + alarms);
    }
  }

  private static List<String> alarms(JudgedPacket packet) {
    return Stream.concat(packet.packet().alarms().stream(), packet.match().alarms().stream())
        .toList();
  }

  private static String reasons(JudgedBatch judged, int page) {
    return judged.packetOf(page).stream()
        .map(
            one ->
                "%s %s %s"
                    .formatted(one.match().outcome(), one.match().alarms(), one.match().foreign()))
        .findFirst()
        .orElse("in no packet");
  }
}
