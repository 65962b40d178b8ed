package id.berkas.correction;

import id.berkas.classification.Documents;
import id.berkas.classification.FieldsByHand;
import id.berkas.classification.FoundDocument;
import id.berkas.completeness.Completeness;
import id.berkas.correction.Scene.PacketPart;
import id.berkas.correction.Scene.PagePart;
import id.berkas.document.PacketChanges;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.PageHistory;
import id.berkas.matching.Cases;
import id.berkas.matching.Matching;
import id.berkas.verification.TaskChanges;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What follows from a correction: tasks, page history, examples, and the stages once more. */
@Component
class Aftermath {

  private static final int LONGEST = 400;

  private final TaskChanges tasks;
  private final PageHistory history;
  private final Packets packets;
  private final PacketChanges changes;
  private final Matching matching;
  private final Completeness completeness;
  private final Cases cases;
  private final Journal journal;
  private final Again again;
  private final RescanNotes rescans;

  Aftermath(
      TaskChanges tasks,
      PageHistory history,
      Packets packets,
      PacketChanges changes,
      Matching matching,
      Completeness completeness,
      Cases cases,
      Journal journal,
      Again again,
      RescanNotes rescans) {
    this.tasks = tasks;
    this.history = history;
    this.packets = packets;
    this.changes = changes;
    this.matching = matching;
    this.completeness = completeness;
    this.cases = cases;
    this.journal = journal;
    this.again = again;
    this.rescans = rescans;
  }

  void of(long id, Correction correction, Scene before, Scene after, String who) {
    spread(before, after, correction.kind(), who);
    switch (correction) {
      case Correction.Choose choose -> match(choose);
      case Correction.SetType type -> examples(id, after.without(before).pages());
      case Correction.SetField field -> judge(field, after);
      case Correction.Split split -> {}
      case Correction.Merge merge -> {}
      case Correction.Move move -> {}
      case Correction.Turn turn -> {}
      case Correction.Replace replace ->
          replace.pages().forEach(page -> rescans.came(page, replace.by(), who));
    }
  }

  void ofUndo(Correction correction, Scene before, Scene after, String who) {
    spread(before, after, "undo-" + correction.kind(), who);
    if (correction instanceof Correction.Choose choose) {
      match(choose);
    } else if (correction instanceof Correction.SetField field) {
      judge(field, after);
    } else if (correction instanceof Correction.Replace replace) {
      replace.pages().forEach(page -> rescans.waitsAgain(page, who));
    }
  }

  private void spread(Scene before, Scene after, String what, String who) {
    String sentence = "%s (%s)".formatted(what, who);
    for (PacketPart packet : after.packets()) {
      boolean wasGone = before.packet(packet.packet()).filter(PacketPart::dissolved).isPresent();
      if (packet.dissolved()) {
        tasks.close(packet.packet(), sentence);
        cases.leave(packet.packet());
      } else if (wasGone) {
        tasks.reopen(packet.packet(), sentence);
        again.ask(packet.packet());
      } else {
        tasks.changed(packet.packet(), sentence);
        again.ask(packet.packet());
      }
    }
    after.without(before).pages().forEach(page -> history.add(page.page(), who, what));
  }

  /** At once, so that the screen shows it; the stages say it again. */
  private void match(Correction.Choose choose) {
    matching.match(new PacketRef(choose.packet()));
    changes.state(choose.packet(), PacketState.SEPARATED, packets.get(choose.packet()).alarms());
  }

  /** Whose the packet is and what it lacks may hang on one field: the screen shows it at once. */
  private void judge(Correction.SetField set, Scene after) {
    PagePart page = after.page(set.page()).orElseThrow();
    PacketRef packet = new PacketRef(String.valueOf(page.packet()));
    Documents read =
        packets
            .finding(packet.packet(), Documents.FINDING, Documents.class)
            .orElseGet(() -> new Documents(packet.packet(), List.of(), List.of()));
    packets.keepFinding(
        packet.packet(),
        Documents.FINDING,
        FieldsByHand.applied(read, Map.of(page.page(), page.said())));
    matching.match(packet);
    completeness.check(packet);
    changes.state(packet.packet(), PacketState.SEPARATED, packets.get(packet.packet()).alarms());
  }

  private void examples(long id, List<PagePart> pages) {
    for (PagePart page : pages) {
      if (page.type() != null && page.packet() != null) {
        journal.example(id, page, takenFor(page.packet(), page.page()));
      }
    }
  }

  private String takenFor(String packet, String page) {
    String types =
        packets
            .finding(packet, Documents.FINDING, Documents.class)
            .map(found -> found.on(page).map(FoundDocument::type).distinct())
            .map(found -> found.collect(Collectors.joining(" ")))
            .orElse("");
    return types.length() <= LONGEST ? types : types.substring(0, LONGEST);
  }
}
