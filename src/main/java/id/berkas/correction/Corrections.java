package id.berkas.correction;

import id.berkas.correction.Refusal.Why;
import id.berkas.correction.Scene.PagePart;
import id.berkas.correction.Touched.Found;
import id.berkas.document.Packets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and takes back corrections. Each is one transaction with its entry in the history; what is
 * forbidden is a refusal that changed nothing. Originals stay as they are, and every page stays in
 * exactly one place.
 */
@Service
public class Corrections {

  private static final int LISTED = 50;

  private final Touched touched;
  private final Scenes scenes;
  private final Journal journal;
  private final Aftermath aftermath;
  private final PlannerFactory planners;
  private final Packets packets;
  private final Clock clock;

  Corrections(
      Touched touched,
      Scenes scenes,
      Journal journal,
      Aftermath aftermath,
      PlannerFactory planners,
      Packets packets,
      Clock clock) {
    this.touched = touched;
    this.scenes = scenes;
    this.journal = journal;
    this.aftermath = aftermath;
    this.planners = planners;
    this.packets = packets;
    this.clock = clock;
  }

  /**
   * Makes a correction.
   *
   * @param who sign-in name; whoever else holds one of the packets is in the way
   */
  @Transactional
  public Outcome make(Correction correction, String who) {
    return switch (touched.by(correction)) {
      case Found.Refused refused -> new Outcome.Refused(refused.refusal());
      case Found.These these -> make(correction, these.packets(), who);
    };
  }

  private Outcome make(Correction correction, SortedSet<String> ids, String who) {
    touched.lock(ids);
    if (!touched.by(correction).equals(new Found.These(ids))) {
      return refused(Refusal.of(Why.CHANGED_LATER));
    }
    Optional<Refusal> obstacle = touched.gone(ids).or(() -> touched.obstacle(ids, who));
    if (obstacle.isPresent()) {
      return refused(obstacle.get());
    }
    Scene before = scenes.of(ids);
    String batch = packets.get(ids.first()).batch();
    return switch (planners.planner(who, batch).plan(before, correction)) {
      case Planned.Refused refused -> refused(refused.refusal());
      case Planned.Changed changed -> {
        Scene after = changed.scene();
        scenes.write(before, after, batch);
        long id =
            journal.add(
                clock.instant(),
                who,
                correction,
                before.without(after),
                after.without(before),
                touchedIn(after));
        aftermath.of(id, correction, before, after, who);
        yield new Outcome.Done(id, madeLast(ids, after));
      }
    };
  }

  /** Takes a correction back. */
  @Transactional
  public Outcome undo(long id, String who) {
    if (journal.find(id).isEmpty()) {
      return refused(Refusal.of(Why.NO_SUCH_CORRECTION));
    }
    SortedSet<String> ids = new TreeSet<>(journal.packets(id));
    touched.lock(ids);
    Journal.Kept kept = journal.find(id).orElseThrow();
    if (!kept.entry().stands()) {
      return refused(Refusal.of(Why.UNDONE_ALREADY, String.valueOf(kept.entry().undoneBy())));
    }
    Optional<Refusal> obstacle = touched.obstacle(ids, who);
    if (obstacle.isPresent()) {
      return refused(obstacle.get());
    }
    Scene now = scenes.of(ids);
    return switch (Restoring.plan(now, kept.before(), kept.after())) {
      case Planned.Refused refused -> refused(refused.refusal());
      case Planned.Changed changed -> {
        scenes.write(now, changed.scene(), packets.get(ids.first()).batch());
        journal.undone(id, who, clock.instant());
        aftermath.ofUndo(kept.entry().command(), now, changed.scene(), who);
        yield new Outcome.Done(id, List.copyOf(ids));
      }
    };
  }

  /** The packets a correction touched. */
  public List<String> packets(long id) {
    return journal.packets(id);
  }

  public Optional<Entry> find(long id) {
    return journal.find(id).map(Journal.Kept::entry);
  }

  /** What was done to a packet, newest first. */
  public List<Entry> ofPacket(String packet) {
    return journal.ofPacket(packet, LISTED);
  }

  /** What was done to the packets of a batch, newest first. */
  public List<Entry> ofBatch(String batch) {
    return journal.ofBatch(batch, LISTED);
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome.Refused(refusal);
  }

  private static List<String> touchedIn(Scene scene) {
    return scene.packets().stream().map(Scene.PacketPart::packet).toList();
  }

  private static List<String> madeLast(SortedSet<String> ids, Scene after) {
    return Stream.concat(ids.stream(), touchedIn(after).stream().filter(id -> !ids.contains(id)))
        .toList();
  }

  /** Where the pages of a packet that is gone lie now. */
  public List<String> heirs(String packet) {
    return journal.ofPacket(packet, LISTED).stream()
        .filter(Entry::stands)
        .flatMap(entry -> journal.find(entry.id()).stream())
        .flatMap(kept -> kept.after().pages().stream())
        .map(PagePart::packet)
        .filter(heir -> heir != null && !heir.equals(packet))
        .distinct()
        .toList();
  }
}
