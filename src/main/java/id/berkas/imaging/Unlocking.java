package id.berkas.imaging;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the password that a clerk enters for a locked file; the original stays as it is. A file
 * whose password was known once may be found locked at any later stage, when the key is lost.
 */
@Component
public class Unlocking {

  private final JdbcClient sql;
  private final Batches batches;
  private final Packets packets;
  private final Pages pages;
  private final BatchLimits limits;

  Unlocking(JdbcClient sql, Batches batches, Packets packets, Pages pages, BatchLimits limits) {
    this.sql = sql;
    this.batches = batches;
    this.packets = packets;
    this.pages = pages;
    this.limits = limits;
  }

  /**
   * Keeps the password. A locked file among others has missed its batch, which went on without it;
   * it becomes a batch of its own.
   *
   * @return what goes on; none when the hold is settled or is not about a locked file
   */
  @Transactional
  public Optional<Unlocked> unlock(Hold hold, String password) {
    if (hold.reason() != HoldReason.ENCRYPTED || hold.resolvedAt() != null) {
      return Optional.empty();
    }
    return switch (hold.subject()) {
      case BATCH -> Optional.of(surveyed(hold.subjectId(), password));
      case FILE -> alone(hold.subjectId()).map(batch -> surveyed(batch, password));
      case PAGE -> pages.find(hold.subjectId()).flatMap(page -> read(page, password));
      case PACKET -> Optional.of(filed(packets.get(hold.subjectId()), password));
      case REGISTRATIONS, MESSAGE -> Optional.empty();
    };
  }

  private Unlocked surveyed(String batch, String password) {
    limits.keep(batch, password);
    return new Unlocked.Batch(new BatchRef(batch));
  }

  private Optional<Unlocked> read(Page page, String password) {
    String packet = page.packet();
    if (packet == null) {
      return Optional.empty();
    }
    limits.keep(page.batch(), password);
    pages.unread(page.id());
    return Optional.of(new Unlocked.Reading(new PacketRef(packet)));
  }

  private Unlocked filed(Packet packet, String password) {
    limits.keep(packet.batch(), password);
    return new Unlocked.Filing(new PacketRef(packet.id()));
  }

  private Optional<String> alone(String subject) {
    int slash = subject.indexOf('/');
    Batch held = batches.lock(subject.substring(0, slash));
    String name = subject.substring(slash + 1);
    return held.files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .map(file -> begun(held, file).orElseGet(() -> begin(held, file)));
  }

  /** Made by an earlier try that did not get as far as its survey. */
  private Optional<String> begun(Batch held, BatchFile file) {
    return sql.sql(
            """
            select b.id from batch b join batch_file f on f.batch = b.id
            where f.original = :original and b.id <> :held and b.state = 'RECEIVED'
            """)
        .param("original", file.original())
        .param("held", held.id())
        .query(String.class)
        .optional();
  }

  private String begin(Batch held, BatchFile file) {
    String id = batches.nextId(held.branch(), held.receivedAt());
    batches.add(
        new Batch(
            id,
            held.profile(),
            held.branch(),
            file.name(),
            BatchState.RECEIVED,
            held.receivedAt(),
            List.of(file)));
    return id;
  }
}
