package id.berkas.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Json;
import id.berkas.document.Ledger;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.store.ContentStore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recomputes every checksum and the page equation: pages in = sum over dispositions, for each
 * batch.
 */
@Component("ledgerCheck")
public class LedgerCheck {

  private final JdbcClient sql;
  private final Batches batches;
  private final Pages pages;
  private final Ledger ledger;
  private final ContentStore store;

  LedgerCheck(JdbcClient sql, Batches batches, Pages pages, Ledger ledger, ContentStore store) {
    this.sql = sql;
    this.batches = batches;
    this.pages = pages;
    this.ledger = ledger;
    this.store = store;
  }

  /** Answers a running hub's route. */
  public LedgerReport answer(LedgerRequest request) {
    return check();
  }

  /** Checks everything; reads every stored byte once. */
  public LedgerReport check() {
    Run run = new Run();
    for (Batch batch : batches.latest(Integer.MAX_VALUE)) {
      run.batch(batch, pages.ofBatch(batch.id()));
    }
    packetFiles().forEach(run::packetFile);
    unfiledPackets().forEach(packet -> run.problems.add("Packet " + packet + " has no page."));
    forgotten()
        .forEach(page -> run.problems.add("Page " + page + " is held, and no open hold says why."));
    taskless()
        .forEach(packet -> run.problems.add("Packet " + packet + " is queued without a task."));
    return run.report();
  }

  private record PacketFile(String packet, String body) {}

  private List<PacketFile> packetFiles() {
    return sql.sql("select packet, body from finding where kind = 'archive'")
        .query((row, n) -> new PacketFile(row.getString(1), row.getString(2)))
        .list();
  }

  private List<String> unfiledPackets() {
    return sql.sql(
            """
            select id from packet where state <> 'DISSOLVED' and not exists
            (select 1 from page where page.packet = packet.id and page.disposition in ('FILED', 'HELD', 'REJECTED'))
            """)
        .query(String.class)
        .list();
  }

  /** Held pages that nobody is asked about any more. */
  private List<String> forgotten() {
    return sql.sql(
            """
            select id from page where disposition = 'HELD' and not exists
            (select 1 from hold where subject = 'PAGE' and subject_id = page.id and resolved_at is null)
            order by id
            """)
        .query(String.class)
        .list();
  }

  private List<String> taskless() {
    return sql.sql(
            """
            select id from packet where state = 'QUEUED'
            and (select count(*) from task where task.packet = packet.id) <> 1
            """)
        .query(String.class)
        .list();
  }

  /** One pass over everything. */
  private final class Run {
    private final Map<Disposition, Integer> dispositions = new EnumMap<>(Disposition.class);
    private final List<String> problems = new ArrayList<>();
    private final Set<String> intact = new HashSet<>();
    private int batchCount;
    private final Set<String> originals = new HashSet<>();
    private int derived;
    private int pagesIn;
    private int pending;

    void batch(Batch batch, List<Page> pagesOfBatch) {
      batchCount++;
      for (BatchFile file : batch.files()) {
        originals.add(file.original());
        content("Original %s of batch %s".formatted(file.name(), batch.id()), file.original());
      }
      numbered(batch, pagesOfBatch);
      pagesOfBatch.forEach(page -> page(batch, page));
    }

    /** A missing number is a lost page, and so is a difference from what the survey counted. */
    private void numbered(Batch batch, List<Page> pagesOfBatch) {
      ledger
          .line(batch.id())
          .filter(line -> !line.balanced())
          .ifPresent(
              line ->
                  problems.add(
                      "Batch %s: %d pages came in, %d are accounted for."
                          .formatted(
                              batch.id(),
                              line.pagesIn(),
                              line.settled() + line.pending() + line.goneOn())));
      for (int place = 0; place < pagesOfBatch.size(); place++) {
        if (pagesOfBatch.get(place).number() != place + 1) {
          problems.add("Batch %s has no page %d.".formatted(batch.id(), place + 1));
          return;
        }
      }
    }

    private void page(Batch batch, Page page) {
      pagesIn++;
      Disposition disposition = page.disposition();
      if (disposition != null) {
        dispositions.merge(disposition, 1, Integer::sum);
      } else if (batch.state() == BatchState.SEPARATED) {
        problems.add("Page %s of a separated batch has no disposition.".formatted(page.id()));
      } else {
        pending++;
      }
      if (page.look() != null) {
        derived("View of page " + page.id(), page.look().view());
        derived("Thumbnail of page " + page.id(), page.look().thumbnail());
      }
      if (page.words() != null) {
        derived("Words of page " + page.id(), page.words());
      }
    }

    void packetFile(PacketFile file) {
      String address = Json.read(file.body(), JsonNode.class).path("file").asText();
      derived("PDF of packet " + file.packet(), address);
    }

    private void derived(String what, String address) {
      derived++;
      content(what, address);
    }

    private void content(String what, String address) {
      if (intact.contains(address)) {
        return;
      }
      if (store.intact(address)) {
        intact.add(address);
      } else {
        problems.add("%s is missing from the store or was changed.".formatted(what));
      }
    }

    LedgerReport report() {
      return new LedgerReport(
          batchCount, originals.size(), derived, pagesIn, dispositions, pending, problems);
    }
  }
}
