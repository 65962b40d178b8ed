package id.berkas.completeness;

import id.berkas.classification.Documents;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.matching.Match;
import id.berkas.registration.Registration;
import id.berkas.registration.Registrations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stage 70: the documents of a packet are compared with the checklist of its claim. */
@Component("completeness")
public class Completeness {

  private final Packets packets;
  private final Registrations registrations;
  private final Checklists checklists;
  private final Clock clock;

  Completeness(Packets packets, Registrations registrations, Checklists checklists, Clock clock) {
    this.packets = packets;
    this.registrations = registrations;
    this.checklists = checklists;
    this.clock = clock;
  }

  /** Keeps the packet's checklist; a second run replaces the first. */
  @Transactional
  public PacketRef check(PacketRef ref) {
    Documents documents =
        packets
            .finding(ref.packet(), Documents.FINDING, Documents.class)
            .orElseGet(() -> Documents.none(ref.packet()));
    Registration registration = registration(ref.packet()).orElse(null);
    packets.keepFinding(
        ref.packet(),
        Checklist.FINDING,
        checklists.check(documents, registration, LocalDate.now(clock)));
    packets.move(ref.packet(), PacketState.CHECKED);
    return ref;
  }

  private Optional<Registration> registration(String packet) {
    return packets
        .finding(packet, Match.KIND, Match.class)
        .map(Match::registration)
        .flatMap(registrations::find);
  }
}
