package id.berkas.web.api;

import id.berkas.archive.ArchiveFile;
import id.berkas.classification.Documents;
import id.berkas.completeness.Checklist;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.matching.Match;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import id.berkas.web.access.StoredFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Packets with everything that was found out about them. */
@RestController
@RequestMapping("/api/v1/packets/{id}")
class PacketsApi {

  private final Sight sight;
  private final Packets packets;
  private final Tasks tasks;
  private final StoredFiles files;

  PacketsApi(Sight sight, Packets packets, Tasks tasks, StoredFiles files) {
    this.sight = sight;
    this.packets = packets;
    this.tasks = tasks;
    this.files = files;
  }

  /** A packet; what a stage has not found out yet is absent. */
  record PacketReport(
      Packet packet,
      @Nullable Match match,
      @Nullable Documents documents,
      @Nullable Checklist checklist,
      @Nullable ArchiveFile archive,
      @Nullable Task task) {}

  @GetMapping
  PacketReport one(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    Packet packet = sight.packet(who, id).orElseThrow(() -> Problem.notFound("packet"));
    return new PacketReport(
        packet,
        packets.finding(packet.id(), Match.KIND, Match.class).orElse(null),
        packets.finding(packet.id(), Documents.FINDING, Documents.class).orElse(null),
        packets.finding(packet.id(), Checklist.FINDING, Checklist.class).orElse(null),
        packets.finding(packet.id(), ArchiveFile.KIND, ArchiveFile.class).orElse(null),
        tasks.ofPacket(packet.id()).orElse(null));
  }

  /** The searchable PDF. */
  @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<Resource> pdf(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    return files.pdf(who, id).orElseThrow(() -> Problem.notFound("packet file"));
  }
}
