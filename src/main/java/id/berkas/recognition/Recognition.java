package id.berkas.recognition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Json;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Page.Reading;
import id.berkas.document.PageLook;
import id.berkas.document.Pages;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.Holds;
import id.berkas.hold.RetryMessage;
import id.berkas.imaging.BatchLimits;
import id.berkas.imaging.PageLimits;
import id.berkas.profile.ScannerProfiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hub's side of recognition: asks workers for words and keeps what they answer. An answer that
 * comes twice changes nothing; a page that cannot be read is held and never stops its packet.
 */
@Component("recognition")
public class Recognition {

  private static final String STAGE = "recognition";
  private static final String JOBS = "jobs.read";

  private final Batches batches;
  private final Packets packets;
  private final Pages pages;
  private final Holds holds;
  private final ScannerProfiles profiles;
  private final BatchLimits limits;

  Recognition(
      Batches batches,
      Packets packets,
      Pages pages,
      Holds holds,
      ScannerProfiles profiles,
      BatchLimits limits) {
    this.batches = batches;
    this.packets = packets;
    this.pages = pages;
    this.holds = holds;
    this.profiles = profiles;
    this.limits = limits;
  }

  /** The pages of a packet that are still to be read; the packet itself when there are none. */
  @Transactional
  public PagesToRead ask(PacketRef ref) {
    List<Page> filed = pages.filedIn(ref.packet());
    List<Page> unread = filed.stream().filter(page -> page.reading() == Reading.NONE).toList();
    if (unread.isEmpty()) {
      packets.move(ref.packet(), PacketState.READ);
      return new PagesToRead(List.of(), List.of(ref));
    }
    Map<String, List<Page>> origins =
        unread.stream().collect(groupingBy(Page::batch, LinkedHashMap::new, toList()));
    List<ReadJob> jobs = new ArrayList<>();
    origins.forEach((batch, pagesOf) -> jobs.addAll(jobs(batches.get(batch), pagesOf)));
    return new PagesToRead(jobs, List.of());
  }

  /**
   * Keeps the words of a page, or that it has none.
   *
   * @return its packet when this was the last page to wait for, otherwise nothing
   */
  @Transactional
  public List<PacketRef> read(ReadResult result) {
    String packet = pages.get(result.page()).packet();
    if (packet != null) {
      packets.lock(packet);
    }
    switch (result) {
      case ReadResult.Read read -> keep(read);
      case ReadResult.Refused refused -> holdBack(refused);
    }
    return through(packet);
  }

  private void keep(ReadResult.Read read) {
    if (isTurnedSince(read)) {
      return;
    }
    pages.read(read.page(), read.words());
    holds.settle(Subject.PAGE, read.page(), STAGE, "read at last");
  }

  /** A person has turned the page meanwhile: another answer is on its way. */
  private boolean isTurnedSince(ReadResult.Read read) {
    PageLook look = pages.get(read.page()).look();
    Integer seen = read.orientation();
    return look != null && seen != null && look.orientation() != seen;
  }

  private void holdBack(ReadResult.Refused refused) {
    Page page = pages.get(refused.page());
    if (page.reading() == Reading.READ) {
      return;
    }
    pages.unreadable(page.id());
    Batch batch = batches.get(page.batch());
    ReadJob job = job(page, profiles.get(batch.profile()).languages(), limits.of(batch));
    RetryMessage retry = new RetryMessage(JOBS, ReadJob.class.getSimpleName(), Json.write(job));
    holds.place(Subject.PAGE, page.id(), STAGE, refused.reason(), refused.detail(), retry);
  }

  private List<PacketRef> through(@Nullable String packet) {
    if (packet == null
        || pages.filedIn(packet).stream().anyMatch(page -> page.reading() == Reading.NONE)) {
      return List.of();
    }
    packets.move(packet, PacketState.READ);
    return List.of(new PacketRef(packet));
  }

  private List<ReadJob> jobs(Batch batch, List<Page> unread) {
    PageLimits cost = limits.of(batch);
    String languages = profiles.get(batch.profile()).languages();
    return unread.stream().map(page -> job(page, languages, cost)).toList();
  }

  private static ReadJob job(Page page, String languages, PageLimits limits) {
    return ReadJob.of(page.id(), page.source(), page.look(), languages, limits);
  }
}
