package id.berkas.correction;

import id.berkas.correction.Refusal.Why;
import id.berkas.document.Packet;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.hold.Hold;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.verification.TaskChanges;
import id.berkas.verification.TaskChanges.Obstacle;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Paper that should go through the scanner again, while it is still in somebody's hand. An expected
 * page or packet is held, its packet says so on the queue, and the officer is not offered it; the
 * pages that come are pointed to, and lie in their place.
 */
@Service
public class Rescans {

  private final Pages pages;
  private final Packets packets;
  private final Holds holds;
  private final RescanNotes notes;
  private final Corrections corrections;
  private final TaskChanges tasks;

  Rescans(
      Pages pages,
      Packets packets,
      Holds holds,
      RescanNotes notes,
      Corrections corrections,
      TaskChanges tasks) {
    this.pages = pages;
    this.packets = packets;
    this.holds = holds;
    this.notes = notes;
    this.corrections = corrections;
    this.tasks = tasks;
  }

  /** Something that came from a scanner; what is not here any more is a refusal. */
  private sealed interface Thing {
    record OfPage(Page page) implements Thing {}

    record OfPacket(Packet packet) implements Thing {}
  }

  /**
   * Notes that a page, or paper missing in a packet, is to be scanned again. A second time changes
   * nothing.
   *
   * @param subject page or packet id
   * @return why not; empty when it is noted
   */
  @Transactional
  public Optional<Refusal> expect(String subject, String who) {
    Optional<Thing> thing = thing(subject);
    Optional<Refusal> refusal = refusal(thing, subject, who);
    if (refusal.isEmpty() && !isExpected(subject)) {
      switch (thing.orElseThrow()) {
        case Thing.OfPage one -> notes.expect(one.page(), who);
        case Thing.OfPacket one -> notes.expect(one.packet(), who);
      }
    }
    return refusal;
  }

  /** Notes that it stays as it came, or that no other scan is to come after all. */
  @Transactional
  public Optional<Refusal> end(String subject, ScanAnswer.Kind kind, String who) {
    Optional<Thing> thing = thing(subject);
    if (thing.isEmpty()) {
      return Optional.of(Refusal.of(Why.NO_SUCH_PAGE, subject));
    }
    switch (thing.get()) {
      case Thing.OfPage one -> notes.end(one.page(), kind, who);
      case Thing.OfPacket one -> notes.end(one.packet(), kind, List.of(), who);
    }
    return Optional.empty();
  }

  /** Asks again about what was accepted as it came; anything else stays as it is. */
  @Transactional
  public Optional<Refusal> reopen(String subject, String who) {
    return notes.isAccepted(subject)
        ? end(subject, ScanAnswer.Kind.REOPENED, who)
        : Optional.empty();
  }

  /**
   * Lays what came where it was expected: in place of a page, or behind the pages of a packet.
   *
   * @param sides the sides of the bad sheet that are replaced; of a packet, its id alone
   * @param by the sides that came
   */
  @Transactional
  public Outcome came(List<String> sides, List<String> by, String who) {
    String first = sides.isEmpty() ? "" : sides.getFirst();
    Optional<Packet> packet = packets.find(first);
    if (packet.isEmpty()) {
      return corrections.make(new Correction.Replace(sides, by), who);
    }
    Outcome outcome = corrections.make(new Correction.Move(by, first, null), who);
    if (outcome instanceof Outcome.Done) {
      notes.end(packet.get(), ScanAnswer.Kind.CAME, by, who);
    }
    return outcome;
  }

  /** What is still expected, longest first: holds of pages and packets. */
  public List<Hold> expected() {
    return holds.open().stream()
        .filter(hold -> hold.reason() == HoldReason.RESCAN_EXPECTED)
        .toList();
  }

  private boolean isExpected(String subject) {
    return expected().stream().anyMatch(hold -> hold.subjectId().equals(subject));
  }

  private Optional<Thing> thing(String subject) {
    Optional<Thing> page = pages.find(subject).map(Thing.OfPage::new);
    return page.isPresent() ? page : packets.find(subject).map(Thing.OfPacket::new);
  }

  /** Whoever works on the packet sees that it changed; who has decided it is not overruled. */
  private Optional<Refusal> refusal(Optional<Thing> thing, String subject, String who) {
    if (thing.isEmpty()) {
      return Optional.of(Refusal.of(Why.NO_SUCH_PAGE, subject));
    }
    String packet =
        switch (thing.get()) {
          case Thing.OfPage one -> one.page().packet();
          case Thing.OfPacket one -> one.packet().id();
        };
    if (packet == null) {
      return Optional.empty();
    }
    if (packets.get(packet).state() == PacketState.DISSOLVED) {
      return Optional.of(Refusal.of(Why.DISSOLVED, packet));
    }
    return tasks
        .obstacle(packet, who)
        .flatMap(
            obstacle ->
                switch (obstacle) {
                  case Obstacle.Decided decided ->
                      Optional.of(Refusal.of(Why.DECIDED, packet, decided.verdict().by()));
                  case Obstacle.Held held -> Optional.empty();
                });
  }

  /** Whether a hold of this kind belongs to this service. */
  static boolean isOurs(Hold hold) {
    return hold.reason() == HoldReason.RESCAN_EXPECTED
        && (hold.subject() == Subject.PAGE || hold.subject() == Subject.PACKET);
  }
}
