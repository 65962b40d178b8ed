package id.berkas.matching;

import id.berkas.classification.Documents;
import id.berkas.document.Barcode;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.registration.Registration;
import id.berkas.registration.Registrations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stage 60: a packet is bound to its registration, or held out to a person with the reasons. */
@Component("matching")
public class Matching {

  private final Packets packets;
  private final Pages pages;
  private final Registrations registrations;
  private final Cases cases;
  private final Matcher matcher = new Matcher();

  Matching(Packets packets, Pages pages, Registrations registrations, Cases cases) {
    this.packets = packets;
    this.pages = pages;
    this.registrations = registrations;
    this.cases = cases;
  }

  /**
   * Keeps the match of a packet, which joins its case when that is settled; a second run replaces
   * the first.
   */
  @Transactional
  public PacketRef match(PacketRef ref) {
    Packet packet = packets.lock(ref.packet());
    PacketEvidence evidence = evidence(packet);
    Match machine = matcher.match(evidence, registrations);
    Match match =
        packets
            .finding(packet.id(), PersonsChoice.KIND, PersonsChoice.class)
            .map(choice -> chosen(choice, evidence, machine))
            .orElse(machine);
    packets.keepFinding(packet.id(), Match.KIND, match);
    Optional.ofNullable(match.registration())
        .flatMap(registrations::find)
        .flatMap(company -> matcher.workers(evidence, company, registrations))
        .ifPresent(found -> packets.keepFinding(packet.id(), WorkerPages.FINDING, found));
    String number = match.registration();
    if (number != null && match.isSettled()) {
      cases.join(packet.id(), number);
    } else {
      cases.leave(packet.id());
    }
    packets.move(packet.id(), PacketState.MATCHED);
    return ref;
  }

  /** What a packet says for and against a registration; changes nothing. */
  public Match seenFrom(Registration registration, Packet packet) {
    return matcher.seenFrom(registration, evidence(packet), registrations);
  }

  private Match chosen(PersonsChoice choice, PacketEvidence evidence, Match machine) {
    Match seen =
        Optional.ofNullable(choice.registration())
            .flatMap(registrations::find)
            .map(subject -> matcher.seenFrom(subject, evidence, registrations))
            .orElse(machine);
    return new Match.Chosen(
        evidence.packet(),
        choice.registration(),
        choice,
        machine.outcome(),
        machine.registration(),
        seen.evidence(),
        seen.candidates(),
        seen.foreign(),
        seen.alarms());
  }

  private PacketEvidence evidence(Packet packet) {
    Documents documents =
        packets
            .finding(packet.id(), Documents.FINDING, Documents.class)
            .orElseGet(() -> Documents.none(packet.id()));
    return PacketEvidence.of(packet.id(), packet.opening(), documents, barcodes(packet.id()));
  }

  private Map<String, List<Barcode>> barcodes(String packet) {
    Map<String, List<Barcode>> barcodes = new TreeMap<>();
    for (Page page : pages.filedIn(packet)) {
      if (page.look() != null) {
        barcodes.put(page.id(), page.look().barcodes());
      }
    }
    return barcodes;
  }
}
