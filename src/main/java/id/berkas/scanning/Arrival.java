package id.berkas.scanning;

import id.berkas.document.Batch;
import id.berkas.hold.Hold;
import java.util.List;

/**
 * One stack that came from a scanner, as far as it is known now.
 *
 * @param batch the batch
 * @param pages counted so far
 * @param looked pages looked at or held
 * @param sheets sheets of the stack
 * @param packets packets it was cut into
 * @param unread pages that are still to be read; forms are known when there are none
 * @param remarks what a person can put right, the most urgent first
 * @param wentTo packets of other stacks in which sheets of it lie, after a rescan
 * @param holds what keeps the whole batch back
 */
public record Arrival(
    Batch batch,
    int pages,
    int looked,
    int sheets,
    int packets,
    int unread,
    List<Remark> remarks,
    List<String> wentTo,
    List<Hold> holds) {

  public Arrival {
    remarks = List.copyOf(remarks);
    wentTo = List.copyOf(wentTo);
    holds = List.copyOf(holds);
  }

  /** Whether it is cut into packets, or goes nowhere by itself. */
  public boolean isCut() {
    return batch.state().isFinal();
  }

  /** Remarks that nobody has answered yet. */
  public List<Remark> open() {
    return remarks.stream().filter(Remark::isOpen).toList();
  }

  /** Remarks without an answer, also those that keep no paper back. */
  public List<Remark> unanswered() {
    return remarks.stream().filter(Remark::isUnanswered).toList();
  }

  /** Whether somebody should do something before the paper is put away. */
  public boolean wantsAHand() {
    return !holds.isEmpty() || !open().isEmpty();
  }

  /** Whether the paper may be put away. */
  public boolean isGood() {
    return isCut()
        && holds.isEmpty()
        && open().isEmpty()
        && remarks.stream().noneMatch(Remark::isExpected);
  }
}
