package id.berkas.matching;

import id.berkas.classification.Documents;
import id.berkas.document.Barcode;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
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
   * Keeps the match of a packet, which joins its case when certain; a second run replaces the
   * first.
   */
  @Transactional
  public PacketRef match(PacketRef ref) {
    Packet packet = packets.lock(ref.packet());
    Documents documents =
        packets
            .finding(packet.id(), Documents.FINDING, Documents.class)
            .orElseGet(() -> Documents.none(packet.id()));
    PacketEvidence evidence =
        PacketEvidence.of(packet.id(), packet.opening(), documents, barcodes(packet.id()));
    Match match = matcher.match(evidence, registrations);
    packets.keepFinding(packet.id(), Match.KIND, match);
    Optional.ofNullable(match.registration())
        .flatMap(registrations::find)
        .flatMap(company -> matcher.workers(evidence, company, registrations))
        .ifPresent(found -> packets.keepFinding(packet.id(), WorkerPages.FINDING, found));
    if (match instanceof Match.Certain certain) {
      cases.join(packet.id(), certain.registration());
    } else {
      cases.leave(packet.id());
    }
    packets.move(packet.id(), PacketState.MATCHED);
    return ref;
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
