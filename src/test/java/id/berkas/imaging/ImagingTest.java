package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.document.Quality;
import id.berkas.document.Repairs;
import id.berkas.fakes.TestDatabase;
import id.berkas.hold.Hold;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.imaging.Survey.Refusal;
import id.berkas.profile.ScannerProfiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImagingTest {

  private static final String ONE = "1".repeat(64);
  private static final String TWO = "2".repeat(64);
  private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");

  @TempDir Path data;
  private TestDatabase database;
  private AnnotationConfigApplicationContext beans;
  private Batches batches;
  private Pages pages;
  private Imaging imaging;

  @BeforeEach
  void open() {
    database = new TestDatabase();
    beans = new AnnotationConfigApplicationContext();
    beans.registerBean(DataSource.class, database::source);
    beans.registerBean(JdbcClient.class, database::sql);
    beans.registerBean(Clock.class, Clock::systemUTC);
    beans.registerBean(PasswordKey.class, PasswordKey::ofThisProcess);
    beans.registerBean(
        ScannerProfiles.class, () -> ScannerProfiles.load(Path.of("scanner-profiles"), data));
    beans.register(
        Batches.class, Pages.class, Holds.class, Repairs.class, BatchLimits.class, Imaging.class);
    beans.refresh();
    batches = beans.getBean(Batches.class);
    pages = beans.getBean(Pages.class);
    imaging = beans.getBean(Imaging.class);
  }

  @AfterEach
  void close() {
    beans.close();
    database.close();
  }

  private String received(String... originals) {
    String id = batches.nextId("PKL", MONDAY);
    List<BatchFile> files =
        List.of(originals).stream().map(o -> new BatchFile(o, o.charAt(0) + ".pdf", 9)).toList();
    batches.add(new Batch(id, profile(), "PKL", "scan", BatchState.RECEIVED, MONDAY, files));
    return id;
  }

  private String profile() {
    return beans.getBean(ScannerProfiles.class).all().getFirst().name();
  }

  private static PageSource page(String original, int frame) {
    return new PageSource(original, "application/pdf", frame);
  }

  private List<LookJob> surveyed(Survey survey) {
    return database.transactions().execute(status -> imaging.surveyed(survey));
  }

  private List<BatchRef> looked(LookResult result) {
    return database.transactions().execute(status -> imaging.looked(result));
  }

  private static LookResult seen(LookJob job) {
    return new LookResult.Looked(
        job.page(),
        new PageLook(
            10, 10, 300, 0, 0, 0, new Quality(1, 1), List.of(), "view", "thumbnail", List.of(), 0));
  }

  private BatchState state(String batch) {
    return batches.get(batch).state();
  }

  private List<Hold> holds() {
    return beans.getBean(Holds.class).open();
  }

  @Test
  void aReceivedBatchIsSurveyedWithTheLimitsOfItsProfile() {
    String batch = received(ONE, TWO);

    SurveyJob job = imaging.survey(new BatchRef(batch)).getFirst();

    assertThat(job.originals()).containsExactly(ONE, TWO);
    assertThat(job.limits().pixels())
        .isEqualTo(beans.getBean(ScannerProfiles.class).get(profile()).limits().pixels());
  }

  @Test
  void pagesAreNumberedThroughTheFilesAndEachIsLookedAtOnce() {
    String batch = received(ONE, TWO);
    Survey survey = new Survey(batch, List.of(page(ONE, 0), page(ONE, 1), page(TWO, 0)), List.of());

    List<LookJob> jobs = surveyed(survey);

    assertThat(jobs)
        .extracting(LookJob::page)
        .containsExactly(Page.id(batch, 1), Page.id(batch, 2), Page.id(batch, 3));
    looked(seen(jobs.getFirst()));
    assertThat(surveyed(survey)).as("asked again").containsExactlyElementsOf(jobs.subList(1, 3));
    assertThat(pages.ofBatch(batch)).hasSize(3);
  }

  @Test
  void theBatchGoesOnWithItsLastPageAndARepeatedAnswerSendsItOnAgain() {
    String batch = received(ONE);
    List<LookJob> jobs =
        surveyed(new Survey(batch, List.of(page(ONE, 0), page(ONE, 1)), List.of()));

    assertThat(looked(seen(jobs.get(0)))).isEmpty();
    assertThat(looked(seen(jobs.get(0)))).isEmpty();
    assertThat(looked(seen(jobs.get(1)))).containsExactly(new BatchRef(batch));
    assertThat(state(batch)).isEqualTo(BatchState.LOOKED_AT);
    assertThat(looked(seen(jobs.get(1)))).containsExactly(new BatchRef(batch));
  }

  @Test
  void aPageThatCannotBeOpenedIsHeldAndTheBatchGoesOn() {
    String batch = received(ONE);
    LookJob job = surveyed(new Survey(batch, List.of(page(ONE, 0)), List.of())).getFirst();

    List<BatchRef> on =
        looked(new LookResult.Refused(job.page(), HoldReason.DAMAGED, "broken strip"));

    assertThat(on).containsExactly(new BatchRef(batch));
    assertThat(pages.get(job.page()).disposition()).isEqualTo(Disposition.HELD);
    assertThat(holds())
        .singleElement()
        .satisfies(
            hold -> {
              assertThat(hold.subject()).isEqualTo(Subject.PAGE);
              assertThat(hold.reason()).isEqualTo(HoldReason.DAMAGED);
              assertThat(hold.detail()).isEqualTo("broken strip");
            });
  }

  @Test
  void aBatchWithoutAnyPageIsHeldOnce() {
    String batch = received(ONE);
    Survey survey =
        new Survey(batch, List.of(), List.of(new Refusal(ONE, HoldReason.ENCRYPTED, "locked")));

    assertThat(surveyed(survey)).isEmpty();
    assertThat(surveyed(survey)).isEmpty();

    assertThat(state(batch)).isEqualTo(BatchState.HELD);
    assertThat(holds()).singleElement().extracting(Hold::subject).isEqualTo(Subject.BATCH);
  }

  @Test
  void aBadFileOfSeveralIsHeldAndTheOthersGoOn() {
    String batch = received(ONE, TWO);

    List<LookJob> jobs =
        surveyed(
            new Survey(
                batch,
                List.of(page(TWO, 0)),
                List.of(new Refusal(ONE, HoldReason.TRUNCATED, "cut"))));

    assertThat(jobs).hasSize(1);
    assertThat(holds()).singleElement().extracting(Hold::subject).isEqualTo(Subject.FILE);
  }

  @Test
  void aLateMessageNeverMovesABatchBack() {
    String batch = received(ONE);
    Survey survey = new Survey(batch, List.of(page(ONE, 0)), List.of());
    LookJob job = surveyed(survey).getFirst();
    looked(seen(job));
    batches.move(batch, BatchState.SEPARATED);

    surveyed(survey);
    looked(seen(job));

    assertThat(state(batch)).isEqualTo(BatchState.SEPARATED);
    assertThat(imaging.survey(new BatchRef(batch))).isEmpty();
  }
}
