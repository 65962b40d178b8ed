package id.berkas.intake;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.intake.Receipt.Linked;
import id.berkas.intake.Receipt.Overtaken;
import id.berkas.intake.Receipt.Received;
import id.berkas.profile.ScannerProfile;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of the intake: each is one short entry, after the bytes are safe. */
@Component
class Receipts {

  private final JdbcClient sql;
  private final Batches batches;
  private final IncomingFiles ledger;
  private final Holds holds;

  Receipts(JdbcClient sql, Batches batches, IncomingFiles ledger, Holds holds) {
    this.sql = sql;
    this.batches = batches;
    this.ledger = ledger;
    this.holds = holds;
  }

  /** Enters a batch, or links the files to the batch that brought the same bytes before. */
  @Transactional
  public Receipt enter(ScannerProfile profile, Run run, List<BatchFile> originals) {
    for (Incoming page : run.pages()) {
      if (!isWaiting(ledger.lock(page.entry()))) {
        return new Overtaken();
      }
    }
    Optional<String> before = sameBytes(originals);
    if (before.isPresent()) {
      mark(run, IncomingState.LINKED, before.get());
      return new Linked(before.get());
    }
    String id = batches.nextId(profile.branch(), run.firstSeenAt());
    batches.add(
        new Batch(
            id,
            profile.name(),
            profile.branch(),
            run.name(),
            BatchState.RECEIVED,
            run.firstSeenAt(),
            originals));
    mark(run, IncomingState.STORED, id);
    return new Received(id);
  }

  private static boolean isWaiting(IncomingState state) {
    return state == IncomingState.SEEN || state == IncomingState.WHOLE;
  }

  private void mark(Run run, IncomingState state, String batch) {
    for (Incoming page : run.pages()) {
      ledger.belongs(page.entry(), state, batch);
      holds.settle(Subject.FILE, page.entry().subject(), Intake.STAGE, "taken into " + batch);
    }
  }

  /**
   * Places the hold before the file moves, so that a crash between the two hides nothing.
   *
   * @return false when another hub has gone further with the file
   */
  @Transactional
  public boolean refuse(IncomingFile file, HoldReason reason, String detail) {
    if (!isWaiting(ledger.lock(file))) {
      return false;
    }
    ledger.held(file, reason, detail);
    holds.settle(Subject.FILE, file.subject(), Intake.STAGE, "held as " + reason);
    holds.place(Subject.FILE, file.subject(), Intake.STAGE, reason, detail);
    return true;
  }

  /** A file that is not there any more keeps nobody busy. */
  @Transactional
  public void gone(IncomingFile file, String why) {
    if (ledger.lock(file) == file.state()) {
      ledger.gone(file, why);
      holds.settle(Subject.FILE, file.subject(), Intake.STAGE, why);
    }
  }

  /** The oldest batch that holds all these contents in this order. */
  private Optional<String> sameBytes(List<BatchFile> originals) {
    List<String> wanted = originals.stream().map(BatchFile::original).toList();
    return sql
        .sql("select distinct batch from batch_file where original = :sha order by batch")
        .param("sha", wanted.getFirst())
        .query(String.class)
        .list()
        .stream()
        .filter(batch -> inOrder(wanted, originalsOf(batch)))
        .findFirst();
  }

  private List<String> originalsOf(String batch) {
    return batches.get(batch).files().stream().map(BatchFile::original).toList();
  }

  private static boolean inOrder(List<String> wanted, List<String> had) {
    int next = 0;
    for (String original : had) {
      if (next < wanted.size() && original.equals(wanted.get(next))) {
        next++;
      }
    }
    return next == wanted.size();
  }
}
