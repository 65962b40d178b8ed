package id.berkas.correction;

import id.berkas.document.Packet;
import id.berkas.document.PacketChanges;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageHistory;
import id.berkas.document.Pages;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.verification.Verification;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps hold, alarm, history and answers of one expected scan in step; expects a transaction. */
@Component
class RescanNotes {

  /** The stage of these holds. */
  static final String STAGE = "scanner";

  private final Holds holds;
  private final Pages pages;
  private final Packets packets;
  private final PacketChanges changes;
  private final PageHistory history;
  private final ScanAnswers answers;
  private final Verification verification;

  RescanNotes(
      Holds holds,
      Pages pages,
      Packets packets,
      PacketChanges changes,
      PageHistory history,
      ScanAnswers answers,
      Verification verification) {
    this.holds = holds;
    this.pages = pages;
    this.packets = packets;
    this.changes = changes;
    this.history = history;
    this.answers = answers;
    this.verification = verification;
  }

  /** The page waits for its paper, and its packet says so. */
  void expect(Page page, String who) {
    holds.place(Subject.PAGE, page.id(), STAGE, HoldReason.RESCAN_EXPECTED, "");
    note(page, ScanAnswer.Kind.EXPECTED, List.of(), who);
    String alarm = RescanAlarm.of(page.number());
    if (page.packet() != null) {
      alarms(page.packet(), with(alarm));
    }
  }

  /** The packet waits for paper that did not come with it. */
  void expect(Packet packet, String who) {
    holds.place(Subject.PACKET, packet.id(), STAGE, HoldReason.RESCAN_EXPECTED, "");
    answers.add(packet.batch(), packet.id(), ScanAnswer.Kind.EXPECTED, List.of(), who);
    alarms(packet.id(), with(RescanAlarm.PACKET));
  }

  /** Whether the last word about a page or packet was that it stays as it came. */
  boolean isAccepted(String subject) {
    List<ScanAnswer> said = answers.of(subject);
    return !said.isEmpty() && said.getLast().kind() == ScanAnswer.Kind.ACCEPTED;
  }

  /** Nothing is waited for any more. */
  void end(Page page, ScanAnswer.Kind kind, String who) {
    holds.settle(Subject.PAGE, page.id(), STAGE, said(kind, who));
    note(page, kind, List.of(), who);
    String packet = page.packet();
    if (packet != null) {
      alarms(packet, without(RescanAlarm.of(page.number())));
    }
  }

  void end(Packet packet, ScanAnswer.Kind kind, List<String> came, String who) {
    holds.settle(Subject.PACKET, packet.id(), STAGE, said(kind, who));
    answers.add(packet.batch(), packet.id(), kind, came, who);
    alarms(packet.id(), without(RescanAlarm.PACKET));
  }

  /** A page that lies elsewhere now has its paper; nothing about it waits for a person. */
  void came(String id, List<String> by, String who) {
    Page page = pages.get(id);
    holds.settleAll(Subject.PAGE, id, said(ScanAnswer.Kind.CAME, who));
    note(page, ScanAnswer.Kind.CAME, by, who);
  }

  /** The correction that brought its paper was taken back. */
  void waitsAgain(String id, String who) {
    expect(pages.get(id), who);
  }

  private void note(Page page, ScanAnswer.Kind kind, List<String> came, String who) {
    answers.add(page.batch(), page.id(), kind, came, who);
    history.add(page.id(), who, "scan-" + kind.name().toLowerCase(Locale.ROOT));
  }

  private static String said(ScanAnswer.Kind kind, String who) {
    return "%s: %s".formatted(who, kind);
  }

  private void alarms(String id, UnaryOperator<Stream<String>> change) {
    Packet packet = packets.lock(id);
    List<String> alarms = change.apply(packet.alarms().stream()).toList();
    if (packet.state() == PacketState.DISSOLVED || alarms.equals(packet.alarms())) {
      return;
    }
    changes.alarms(id, alarms);
    if (packet.state() == PacketState.QUEUED) {
      verification.queue(new PacketRef(id));
    }
  }

  private static UnaryOperator<Stream<String>> with(String alarm) {
    return alarms -> Stream.concat(alarms, Stream.of(alarm)).distinct();
  }

  private static UnaryOperator<Stream<String>> without(String alarm) {
    return alarms -> alarms.filter(one -> !one.equals(alarm));
  }
}
