package id.berkas.archive;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.classification.Documents;
import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Json;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.Pages;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.Holds;
import id.berkas.hold.RetryMessage;
import id.berkas.imaging.BatchLimits;
import id.berkas.imaging.PageLimits;
import id.berkas.matching.Match;
import id.berkas.profile.ScannerProfiles;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hub's side of the archive: asks a worker for the file of a packet and keeps its checksum. A
 * packet whose file could not be made is held with a reason and goes on all the same.
 */
@Component("archive")
public class Archive {

  private static final String STAGE = "archive";
  private static final String JOBS = "jobs.archive";
  private static final int USUAL_DPI = 300;

  private final Batches batches;
  private final Packets packets;
  private final Pages pages;
  private final Holds holds;
  private final BatchLimits limits;
  private final ScannerProfiles profiles;

  Archive(
      Batches batches,
      Packets packets,
      Pages pages,
      Holds holds,
      BatchLimits limits,
      ScannerProfiles profiles) {
    this.batches = batches;
    this.packets = packets;
    this.pages = pages;
    this.holds = holds;
    this.limits = limits;
    this.profiles = profiles;
  }

  /** What a worker needs to make the file. */
  @Transactional(readOnly = true)
  public ArchiveJob ask(PacketRef ref) {
    Packet packet = packets.get(ref.packet());
    Batch batch = batches.get(packet.batch());
    Map<String, Terms> terms = new HashMap<>();
    List<Page> filed = pages.filedIn(packet.id());
    return new ArchiveJob(
        packet.id(),
        "Berkas %s".formatted(packet.id()),
        filed.stream().map(page -> page(page, terms(page, terms))).toList(),
        properties(packet, batch, filed));
  }

  /** Keeps where the file is; when there is none, why. */
  @Transactional
  public PacketRef keep(ArchiveResult result) {
    packets.lock(result.packet());
    switch (result) {
      case ArchiveResult.Archived archived -> keep(archived);
      case ArchiveResult.Refused refused -> holdBack(refused);
    }
    packets.move(result.packet(), PacketState.ARCHIVED);
    return new PacketRef(result.packet());
  }

  private void keep(ArchiveResult.Archived archived) {
    packets.keepFinding(
        archived.packet(), ArchiveFile.KIND, new ArchiveFile(archived.file(), archived.bytes()));
    holds.settle(Subject.PACKET, archived.packet(), STAGE, "archived at last");
  }

  private void holdBack(ArchiveResult.Refused refused) {
    RetryMessage retry =
        new RetryMessage(
            JOBS,
            ArchiveJob.class.getSimpleName(),
            Json.write(ask(new PacketRef(refused.packet()))));
    holds.place(Subject.PACKET, refused.packet(), STAGE, refused.reason(), refused.detail(), retry);
  }

  private Map<String, String> properties(Packet packet, Batch batch, List<Page> filed) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(ArchiveJob.PACKET, packet.id());
    properties.put(ArchiveJob.BATCH, batch.id());
    properties.put(ArchiveJob.RECEIVED, batch.receivedAt().toString());
    properties.put(
        ArchiveJob.ORIGINALS,
        filed.stream()
            .map(page -> page.source().original())
            .distinct()
            .collect(Collectors.joining(" ")));
    packets
        .finding(packet.id(), Documents.FINDING, Documents.class)
        .ifPresent(
            found ->
                properties.put(
                    ArchiveJob.DOCUMENTS,
                    DocumentRanges.of(found, filed.stream().map(Page::id).toList())));
    packets
        .finding(packet.id(), Match.KIND, Match.class)
        .ifPresent(
            match -> {
              String number = match.registration();
              if (number != null && match.isSettled()) {
                properties.put(ArchiveJob.REGISTRATION, number);
              }
            });
    return properties;
  }

  private record Terms(PageLimits limits, int jpegQuality) {}

  /** Of the batch it was scanned in: its passwords are there. */
  private Terms terms(Page page, Map<String, Terms> known) {
    return known.computeIfAbsent(
        page.batch(),
        id -> {
          Batch batch = batches.get(id);
          return new Terms(limits.of(batch), profiles.get(batch.profile()).archiveQuality());
        });
  }

  private static ArchivePage page(Page page, Terms terms) {
    PageLook look = page.look();
    return new ArchivePage(
        page.id(),
        page.source(),
        look == null ? 0 : look.orientation(),
        look == null ? 0 : look.skew(),
        look == null ? USUAL_DPI : look.dpi(),
        page.words(),
        terms.jpegQuality(),
        terms.limits());
  }
}
