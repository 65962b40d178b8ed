package id.berkas.correction;

import id.berkas.correction.Refusal.Why;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.verification.TaskChanges;
import id.berkas.verification.TaskChanges.Obstacle;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The packets a correction touches: who they are, and whether they may be touched now. */
@Component
class Touched {

  private final Batches batches;
  private final Packets packets;
  private final Pages pages;
  private final TaskChanges tasks;

  Touched(Batches batches, Packets packets, Pages pages, TaskChanges tasks) {
    this.batches = batches;
    this.packets = packets;
    this.pages = pages;
    this.tasks = tasks;
  }

  /** The packets that a correction names, or why there are none. */
  sealed interface Found {
    record These(SortedSet<String> packets) implements Found {}

    record Refused(Refusal refusal) implements Found {}
  }

  Found by(Correction correction) {
    return switch (correction) {
      case Correction.Choose choose -> found(List.of(choose.packet()), List.of());
      case Correction.Split split -> found(List.of(), List.of(split.page()));
      case Correction.Merge merge -> found(List.of(merge.packet(), merge.into()), List.of());
      case Correction.Move move -> found(List.of(move.to()), move.pages());
      case Correction.Turn turn -> found(List.of(), List.of(turn.page()));
      case Correction.SetType type -> found(List.of(), type.pages());
      case Correction.SetField field -> found(List.of(), Collections.singletonList(field.page()));
      case Correction.Replace replace ->
          found(List.of(), Stream.concat(replace.pages().stream(), replace.by().stream()).toList());
    };
  }

  private Found found(List<String> named, List<String> of) {
    SortedSet<String> found = new TreeSet<>();
    for (String packet : named) {
      if (packet == null || packets.find(packet).isEmpty()) {
        return refused(Why.NO_SUCH_PACKET, String.valueOf(packet));
      }
      found.add(packet);
    }
    for (String id : of) {
      Optional<Page> page = id == null ? Optional.empty() : pages.find(id);
      if (page.isEmpty()) {
        return refused(Why.NO_SUCH_PAGE, String.valueOf(id));
      }
      String packet = page.get().packet();
      if (packet == null) {
        return refused(Why.NOT_IN_A_PACKET, id);
      }
      found.add(packet);
    }
    return new Found.These(found);
  }

  private static Found refused(Why why, String detail) {
    return new Found.Refused(Refusal.of(why, detail));
  }

  /** Keeps everybody else away from packets until the end of the transaction, always in order. */
  void lock(Collection<String> ids) {
    new TreeSet<>(ids.stream().map(id -> packets.get(id).batch()).toList()).forEach(batches::lock);
    new TreeSet<>(ids).forEach(packets::lock);
  }

  /** Why these locked packets may not be changed by this person, if so. */
  Optional<Refusal> obstacle(Collection<String> ids, String who) {
    List<Packet> all = ids.stream().sorted().map(packets::get).toList();
    long branches =
        all.stream().map(packet -> batches.get(packet.batch()).branch()).distinct().count();
    if (branches > 1) {
      return Optional.of(Refusal.of(Why.OTHER_BRANCH));
    }
    return all.stream()
        .flatMap(packet -> tasks.obstacle(packet.id(), who).stream().map(it -> say(packet, it)))
        .findFirst();
  }

  /** The first of these packets that is gone. */
  Optional<Refusal> gone(Collection<String> ids) {
    return ids.stream()
        .filter(id -> packets.get(id).state() == PacketState.DISSOLVED)
        .map(id -> Refusal.of(Why.DISSOLVED, id))
        .findFirst();
  }

  private static Refusal say(Packet packet, Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.Decided decided -> Refusal.of(Why.DECIDED, packet.id(), decided.verdict().by());
      case Obstacle.Held held -> Refusal.of(Why.HELD_BY_OTHER, packet.id(), held.lease().holder());
    };
  }
}
