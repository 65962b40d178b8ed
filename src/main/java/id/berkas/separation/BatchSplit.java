package id.berkas.separation;

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
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes a batch apart where a sheet starts another one. What lies before the first such sheet
 * stays; each part after it moves into a batch of its own, and the ledger counts every page once.
 */
@Component
class BatchSplit {

  private final Batches batches;
  private final Pages pages;
  private final Holds holds;
  private final Repairs repairs;
  private final BatchLimits limits;
  private final BatchCutter cutter;

  BatchSplit(
      Batches batches,
      Pages pages,
      Holds holds,
      Repairs repairs,
      BatchLimits limits,
      BatchCutter cutter) {
    this.batches = batches;
    this.pages = pages;
    this.holds = holds;
    this.repairs = repairs;
    this.limits = limits;
    this.cutter = cutter;
  }

  /**
   * Must run in the transaction that has locked the batch.
   *
   * @return the batch, then those made from it
   */
  List<Batch> apart(Batch batch, CutRules rules) {
    List<Page> stack = pages.ofBatch(batch.id());
    List<Integer> starts = cutter.batchStarts(stack.stream().map(PageFacts::of).toList(), rules);
    List<Batch> parts = new ArrayList<>(List.of(batch));
    for (int start = 0; start < starts.size(); start++) {
      int end = start + 1 < starts.size() ? starts.get(start + 1) : stack.size();
      parts.add(part(batch, stack.subList(starts.get(start), end), rules));
    }
    return parts;
  }

  private Batch part(Batch batch, List<Page> stack, CutRules rules) {
    Set<String> originals =
        stack.stream().map(page -> page.source().original()).collect(Collectors.toSet());
    List<BatchFile> files =
        batch.files().stream().filter(file -> originals.contains(file.original())).toList();
    Batch part =
        new Batch(
            batches.nextId(batch.branch(), batch.receivedAt()),
            batch.profile(),
            batch.branch(),
            batch.name(),
            BatchState.LOOKED_AT,
            batch.receivedAt(),
            files);
    batches.add(part);
    batches.counted(part.id(), stack.size());
    repairs.inherit(batch.id(), part.id());
    limits.inherit(batch.id(), part.id());
    move(stack, part.id(), rules);
    return part;
  }

  /** In duplex the new numbers may begin at a back, so each page keeps its side. */
  private void move(List<Page> stack, String part, CutRules rules) {
    int number = 1;
    for (Page page : stack) {
      Side side = PageFacts.of(page).isBack() ? Side.BACK : Side.FRONT;
      String moved = pages.move(page, part, number++, rules.duplex() ? side : null);
      holds.renamed(Subject.PAGE, page.id(), moved);
    }
  }
}
