package id.berkas.imaging;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Page;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.document.Repairs;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.imaging.LookResult.Looked;
import id.berkas.imaging.LookResult.Refused;
import id.berkas.imaging.Survey.Refusal;
import id.berkas.imaging.Survey.Repaired;
import id.berkas.profile.CodeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hub's side of imaging: asks the workers, keeps what they answer. */
@Component("imaging")
public class Imaging {

  private static final String SURVEY_STAGE = "imaging-look";
  private static final String LOOK_STAGE = "imaging-looked";

  private final Batches batches;
  private final Pages pages;
  private final Holds holds;
  private final Repairs repairs;
  private final BatchLimits limits;

  Imaging(Batches batches, Pages pages, Holds holds, Repairs repairs, BatchLimits limits) {
    this.batches = batches;
    this.pages = pages;
    this.holds = holds;
    this.repairs = repairs;
    this.limits = limits;
  }

  /** Asks for the pages of a batch; nothing when they are known already. */
  public List<SurveyJob> survey(BatchRef ref) {
    Batch batch = batches.get(ref.batch());
    if (batch.state() != BatchState.RECEIVED && batch.state() != BatchState.HELD) {
      return List.of();
    }
    List<String> originals = batch.files().stream().map(BatchFile::original).toList();
    return List.of(new SurveyJob(batch.id(), originals, limits.of(batch)));
  }

  /**
   * Adds the pages of a batch and holds the files that gave none.
   *
   * @return the pages still to be looked at; none when the batch is held
   */
  @Transactional
  public List<LookJob> surveyed(Survey survey) {
    Batch batch = batches.lock(survey.batch());
    if (batch.state() == BatchState.PAIRED) {
      return List.of();
    }
    if (pages.ofBatch(batch.id()).isEmpty()) {
      count(batch, survey);
    }
    advance(batch, survey.pages().isEmpty() ? BatchState.HELD : BatchState.SURVEYED);
    return waiting(batch);
  }

  /** Once only: a page keeps its number, also when a file opens later that did not at first. */
  private void count(Batch batch, Survey survey) {
    for (Refusal refusal : survey.refusals()) {
      holds.place(
          subject(batch),
          subjectId(batch, refusal.original()),
          SURVEY_STAGE,
          refusal.reason(),
          refusal.detail());
    }
    for (Repaired repaired : survey.repairs()) {
      repairs.add(batch.id(), repaired.original(), repaired.repair());
    }
    int number = 1;
    for (PageSource source : survey.pages()) {
      pages.add(batch.id(), number++, source);
    }
    batches.counted(batch.id(), survey.pages().size());
  }

  private List<LookJob> waiting(Batch batch) {
    PageLimits cost = limits.of(batch);
    Set<CodeFormat> formats = limits.formats(batch);
    List<LookJob> jobs = new ArrayList<>();
    for (Page page : pages.ofBatch(batch.id())) {
      if (!done(page)) {
        jobs.add(new LookJob(page.id(), page.source(), cost, formats));
      }
    }
    return jobs;
  }

  /**
   * Keeps the look at a page, or holds the page.
   *
   * @return its batch when this completes it, or when a repeated answer finds it complete
   */
  @Transactional
  public List<BatchRef> looked(LookResult result) {
    Batch batch = batches.lock(pages.wherever(result.page()).batch());
    Page page = pages.wherever(result.page());
    if (!done(page)) {
      keep(batch, page, result);
    }
    if (pages.waitForLook(batch.id())) {
      return List.of();
    }
    advance(batch, BatchState.LOOKED_AT);
    return List.of(new BatchRef(batch.id()));
  }

  private void keep(Batch batch, Page page, LookResult result) {
    switch (result) {
      case Looked looked -> pages.looked(page.id(), looked.look());
      case Refused refused when refused.reason() == HoldReason.ENCRYPTED ->
          lockedAgain(batch, refused.detail());
      case Refused refused -> {
        pages.dispose(page.id(), Disposition.HELD, refused.reason().name(), null);
        holds.place(Subject.PAGE, page.id(), LOOK_STAGE, refused.reason(), refused.detail());
      }
    }
  }

  /** The survey had a password, this worker has none: the batch waits until it is entered again. */
  private void lockedAgain(Batch batch, String detail) {
    holds.place(Subject.BATCH, batch.id(), SURVEY_STAGE, HoldReason.ENCRYPTED, detail);
    batches.move(batch.id(), BatchState.HELD);
  }

  private static boolean done(Page page) {
    return page.look() != null || page.disposition() != null;
  }

  /** Messages may come late or twice; a batch only ever goes on. */
  private void advance(Batch batch, BatchState state) {
    boolean on =
        switch (batch.state()) {
          case RECEIVED, HELD -> true;
          case SURVEYED -> state == BatchState.LOOKED_AT;
          case LOOKED_AT, SEPARATED, PAIRED -> false;
        };
    if (on) {
      batches.move(batch.id(), state);
    }
  }

  /** A batch of one file is held as a whole; of several, only the files that gave nothing. */
  private static Subject subject(Batch batch) {
    return batch.files().size() == 1 ? Subject.BATCH : Subject.FILE;
  }

  private static String subjectId(Batch batch, String original) {
    return batch.files().size() == 1
        ? batch.id()
        : batch.files().stream()
            .filter(file -> file.original().equals(original))
            .map(file -> batch.id() + "/" + file.name())
            .findFirst()
            .orElse(batch.id());
  }
}
