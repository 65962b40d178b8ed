package id.berkas.web.api;

import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Ledger;
import id.berkas.document.LedgerLine;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Batches with their pages and packets. */
@RestController
@RequestMapping("/api/v1/batches")
class BatchesApi {

  private final Batches batches;
  private final Pages pages;
  private final Packets packets;
  private final Ledger ledger;
  private final Sight sight;

  BatchesApi(Batches batches, Pages pages, Packets packets, Ledger ledger, Sight sight) {
    this.batches = batches;
    this.pages = pages;
    this.packets = packets;
    this.ledger = ledger;
    this.sight = sight;
  }

  /** A batch with everything that came of it. */
  record BatchReport(Batch batch, LedgerLine equation, List<Page> pages, List<Packet> packets) {}

  /** Newest first. */
  @GetMapping
  List<Batch> list(
      @AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "100") int limit) {
    return batches.latest(Limit.of(limit)).stream()
        .filter(batch -> who.sees(batch.branch()))
        .toList();
  }

  @GetMapping("/{id}")
  BatchReport one(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    Batch batch = sight.batch(who, id).orElseThrow(() -> Problem.notFound("batch"));
    return new BatchReport(
        batch,
        ledger.line(batch.id()).orElseThrow(),
        pages.ofBatch(batch.id()),
        packets.ofBatch(batch.id()));
  }
}
