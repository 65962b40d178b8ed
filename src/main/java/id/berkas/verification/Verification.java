package id.berkas.verification;

import id.berkas.completeness.Checklist;
import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.matching.Match;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import id.berkas.verification.ServiceLevels.Level;
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
  private final Batches batches;
  private final RegistrationLookup registrations;
  private final TaskEntry entry;
  private final ServiceLevels levels = ServiceLevels.load();

  Verification(
      Packets packets, Batches batches, RegistrationLookup registrations, TaskEntry entry) {
    this.packets = packets;
    this.batches = batches;
    this.registrations = registrations;
    this.entry = entry;
  }

  /**
   * Queues a packet once. A second run brings an open task up to date when the findings changed,
   * and leaves a decided one alone.
   */
  @Transactional
  public PacketRef queue(PacketRef ref) {
    Packet packet = packets.lock(ref.packet());
    Batch batch = batches.get(packet.batch());
    Optional<Match> match = packets.finding(packet.id(), Match.KIND, Match.class);
    Registration registration =
        match
            .flatMap(found -> Optional.ofNullable(found.registration()))
            .flatMap(registrations::find)
            .orElse(null);
    String program = registration == null ? null : registration.program().name();
    Level level = levels.of(program);
    entry.enter(
        new TaskEntry.Entry(
            packet.id(),
            batch.id(),
            batch.branch(),
            program,
            reason(packet, match.orElse(null), registration),
            level.priority(),
            batch.receivedAt(),
            levels.due(level, batch.receivedAt())));
    packets.move(packet.id(), PacketState.QUEUED);
    return ref;
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
        Stream.concat(
                packet.alarms().stream(), match == null ? Stream.of() : match.alarms().stream())
            .distinct()
            .toList(),
        match == null ? 0 : match.foreign().size());
  }
}
