package id.berkas.imaging;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the password that a clerk enters for a locked file; the original stays as it is. */
@Component
public class Unlocking {

  private final JdbcClient sql;
  private final Batches batches;
  private final BatchLimits limits;

  Unlocking(JdbcClient sql, Batches batches, BatchLimits limits) {
    this.sql = sql;
    this.batches = batches;
    this.limits = limits;
  }

  /**
   * Keeps the password. A locked file among others has missed its batch, which went on without it;
   * it becomes a batch of its own.
   *
   * @return the batch to survey; none when the hold is settled or is not about a locked file
   */
  @Transactional
  public Optional<BatchRef> unlock(Hold hold, String password) {
    if (hold.reason() != HoldReason.ENCRYPTED || hold.resolvedAt() != null) {
      return Optional.empty();
    }
    Optional<String> batch =
        switch (hold.subject()) {
          case BATCH -> Optional.of(hold.subjectId());
          case FILE -> alone(hold.subjectId());
          case PAGE, PACKET, REGISTRATIONS, MESSAGE -> Optional.empty();
        };
    batch.ifPresent(id -> limits.keep(id, password));
    return batch.map(BatchRef::new);
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
