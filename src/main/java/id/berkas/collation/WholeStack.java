package id.berkas.collation;

import id.berkas.collation.Interleaving.Sheet;
import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Page;
import id.berkas.document.Page.Side;
import id.berkas.document.Pages;
import id.berkas.document.Repairs;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.Holds;
import id.berkas.imaging.BatchLimits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes one batch of the two sides of a stack. Page rows move, so that every side of every sheet is
 * counted once; the originals are only referred to.
 */
@Component
class WholeStack {

  private final Batches batches;
  private final Pages pages;
  private final Holds holds;
  private final Repairs repairs;
  private final BatchLimits limits;

  WholeStack(Batches batches, Pages pages, Holds holds, Repairs repairs, BatchLimits limits) {
    this.batches = batches;
    this.pages = pages;
    this.holds = holds;
    this.repairs = repairs;
    this.limits = limits;
  }

  /**
   * Must run in the transaction that holds both passes.
   *
   * @return the id of the new batch
   */
  String build(String fronts, String backs, Interleaving sheets) {
    Batch front = batches.get(fronts);
    Batch back = batches.get(backs);
    List<BatchFile> files = new ArrayList<>(front.files());
    files.addAll(back.files());
    String whole = batches.nextId(front.branch(), front.receivedAt());
    batches.add(
        new Batch(
            whole,
            front.profile(),
            front.branch(),
            front.name(),
            BatchState.LOOKED_AT,
            front.receivedAt(),
            files));
    batches.counted(whole, fill(whole, sheets));
    for (String pass : List.of(fronts, backs)) {
      repairs.inherit(pass, whole);
      limits.inherit(pass, whole);
      batches.move(pass, BatchState.PAIRED);
    }
    return whole;
  }

  private int fill(String whole, Interleaving sheets) {
    int pagesSoFar = 0;
    for (Sheet sheet : sheets.sheets()) {
      pagesSoFar += join(whole, pagesSoFar + 1, sheet.front(), Side.FRONT);
      pagesSoFar += join(whole, pagesSoFar + 1, sheet.back(), Side.BACK);
    }
    return pagesSoFar;
  }

  private int join(String whole, int number, @Nullable Page page, Side side) {
    if (page == null) {
      return 0;
    }
    holds.renamed(Subject.PAGE, page.id(), pages.move(page, whole, number, side));
    return 1;
  }
}
