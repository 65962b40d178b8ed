package id.berkas.correction;

import id.berkas.document.Batch;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.hold.Hold;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person answers to a hold. Paper that is still held goes on only by a decision about it: a
 * hold that is merely noted as settled would leave it where nobody looks any more.
 */
@Service
public class HoldAnswers {

  private final Holds holds;
  private final Pages pages;
  private final Batches batches;
  private final HeldPages heldPages;
  private final Rescans rescans;

  HoldAnswers(Holds holds, Pages pages, Batches batches, HeldPages heldPages, Rescans rescans) {
    this.holds = holds;
    this.pages = pages;
    this.batches = batches;
    this.heldPages = heldPages;
    this.rescans = rescans;
  }

  /** What a person does about a hold. */
  public enum Way {
    /** What was wrong is put right. */
    SETTLED,
    /** The paper came again with another scan; what is held here is rejected. */
    RESCANNED,
    REJECTED;

    /** The way of this name in small letters; settled when there is none. */
    public static Way of(String name) {
      return switch (name) {
        case "rescanned" -> RESCANNED;
        case "rejected" -> REJECTED;
        default -> SETTLED;
      };
    }

    private String said(String note) {
      String code =
          switch (this) {
            case SETTLED -> "";
            case RESCANNED -> "rescanned";
            case REJECTED -> "rejected";
          };
      return code + (code.isEmpty() || note.isEmpty() ? "" : ": ") + note;
    }
  }

  /** What became of an answer. */
  public enum Outcome {
    DONE,
    SETTLED_ALREADY,
    /** Not done: the page or batch is still held, and this answer does not decide about it. */
    STILL_HELD
  }

  /**
   * Settles a hold, and decides about the paper that it holds.
   *
   * @param who sign-in name
   */
  @Transactional
  public Outcome answer(Hold hold, Way way, String note, String who) {
    if (Rescans.isOurs(hold) && hold.resolvedAt() == null) {
      rescans.end(hold.subjectId(), ScanAnswer.Kind.NOT_NEEDED, who);
      return Outcome.DONE;
    }
    if (way == Way.SETTLED && hold.resolvedAt() == null && stillHeld(hold)) {
      return Outcome.STILL_HELD;
    }
    if (!holds.resolve(hold.id(), "%s: %s".formatted(who, way.said(note)))) {
      return Outcome.SETTLED_ALREADY;
    }
    if (way != Way.SETTLED) {
      decide(hold, way == Way.RESCANNED ? HeldPages.SCANNED_AGAIN : HeldPages.REJECTED, who);
    }
    return Outcome.DONE;
  }

  /** Whether a page is held and nobody is asked about it any more. */
  public boolean isForgotten(Page page) {
    return page.disposition() == Disposition.HELD
        && holds.openOf(Subject.PAGE, page.id()).isEmpty();
  }

  /**
   * Asks again about a held page of which nobody is asked any more.
   *
   * @return false when it is not so
   */
  @Transactional
  public boolean askAgain(String id) {
    Page page = pages.get(id);
    if (!isForgotten(page)) {
      return false;
    }
    Optional<Hold> last = holds.lastOf(Subject.PAGE, id);
    holds.place(
        Subject.PAGE,
        id,
        last.map(Hold::stage).orElse(RescanNotes.STAGE),
        last.map(Hold::reason).orElse(HoldReason.DAMAGED),
        last.map(Hold::detail).orElse(""));
    return true;
  }

  /** Whether the page or batch itself is held, so that it waits for a decision. */
  public boolean stillHeld(Hold hold) {
    return switch (hold.subject()) {
      case PAGE ->
          pages
              .find(hold.subjectId())
              .filter(page -> page.disposition() == Disposition.HELD)
              .isPresent();
      case BATCH -> heldBatch(hold).isPresent();
      case FILE, PACKET, REGISTRATIONS, MESSAGE -> false;
    };
  }

  private Optional<Batch> heldBatch(Hold hold) {
    return batches.find(hold.subjectId()).filter(batch -> batch.state() == BatchState.HELD);
  }

  private void decide(Hold hold, String why, String who) {
    if (hold.subject() == Subject.PAGE) {
      heldPages.reject(hold.subjectId(), why, who);
    } else if (hold.subject() == Subject.BATCH) {
      heldBatch(hold).ifPresent(batch -> heldPages.rejectAll(batch.id(), why, who));
    }
  }
}
