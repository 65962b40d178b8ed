package id.berkas.verification;

import id.berkas.completeness.Checklist;
import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.matching.Cases;
import id.berkas.matching.Match;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import id.berkas.verification.ServiceLevels.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stage 90: a packet becomes a task for an officer. */
@Component("verification")
public class Verification {

  private final Packets packets;
  private final Pages pages;
  private final Batches batches;
  private final RegistrationLookup registrations;
  private final Cases cases;
  private final TaskEntry entry;
  private final ServiceLevels levels = ServiceLevels.load();

  Verification(
      Packets packets,
      Pages pages,
      Batches batches,
      RegistrationLookup registrations,
      Cases cases,
      TaskEntry entry) {
    this.packets = packets;
    this.pages = pages;
    this.batches = batches;
    this.registrations = registrations;
    this.cases = cases;
    this.entry = entry;
  }

  /**
   * Queues a packet once. A second run brings an open task up to date when the findings changed,
   * and leaves a decided one alone. Open tasks of the same case are brought up to date with it: its
   * papers may be what they lack. A packet that is gone meanwhile gets none.
   */
  @Transactional
  public PacketRef queue(PacketRef ref) {
    Packet packet = packets.lock(ref.packet());
    if (packet.state() == PacketState.DISSOLVED) {
      return ref;
    }
    entry.enter(entry(packet));
    packets.move(packet.id(), PacketState.QUEUED);
    Registration registration = registration(match(packet));
    if (registration != null) {
      cases.undecided(registration.number()).stream()
          .filter(other -> !other.equals(packet.id()))
          .map(packets::get)
          .filter(other -> other.state() == PacketState.QUEUED)
          .forEach(other -> entry.enter(entry(other)));
    }
    return ref;
  }

  private Optional<Match> match(Packet packet) {
    return packets.finding(packet.id(), Match.KIND, Match.class);
  }

  private @Nullable Registration registration(Optional<Match> match) {
    return match
        .flatMap(found -> Optional.ofNullable(found.registration()))
        .flatMap(registrations::find)
        .orElse(null);
  }

  private TaskEntry.Entry entry(Packet packet) {
    Batch batch = batches.get(packet.batch());
    Optional<Match> match = match(packet);
    Registration registration = registration(match);
    String program = registration == null ? null : registration.program().name();
    Level level = levels.of(program);
    return new TaskEntry.Entry(
        packet.id(),
        batch.id(),
        batch.branch(),
        program,
        reason(packet, match.orElse(null), registration),
        level.priority(),
        batch.receivedAt(),
        levels.due(level, batch.receivedAt()));
  }

  /** The packet of the same case that came last before this one. */
  private Stream<String> earlier(Packet packet, @Nullable Registration registration) {
    Instant arrived = batches.get(packet.batch()).receivedAt();
    return registration == null
        ? Stream.of()
        : cases.packets(registration.number()).stream()
            .filter(other -> received(other).isBefore(arrived))
            .max(Comparator.comparing(this::received))
            .stream();
  }

  private Instant received(String packet) {
    return batches.get(packets.get(packet).batch()).receivedAt();
  }

  private Reason reason(Packet packet, @Nullable Match match, @Nullable Registration registration) {
    List<String> missing =
        packets
            .finding(packet.id(), Checklist.FINDING, Checklist.class)
            .map(list -> list.missing().stream().map(Checklist.Missing::type).toList())
            .orElse(List.of());
    return new Reason(
        match == null ? "missing" : match.outcome(),
        match == null ? null : match.registration(),
        registration == null ? null : registration.fullName(),
        missing,
        Stream.of(
                packet.alarms().stream(),
                match == null ? Stream.<String>of() : match.alarms().stream(),
                earlier(packet, registration).map(other -> "supplement:" + other))
            .flatMap(alarms -> alarms)
            .distinct()
            .toList(),
        match == null ? 0 : match.foreign().size(),
        rescan(packet));
  }

  private int rescan(Packet packet) {
    return (int)
        pages.filedIn(packet.id()).stream()
            .map(Page::look)
            .filter(look -> look != null && look.quality().rescan())
            .count();
  }
}
