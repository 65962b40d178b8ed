package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.fakes.StageUnderTest;
import id.berkas.hold.Hold;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.hold.RetryMessage;
import id.berkas.profile.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No password of a locked file is kept in the clear, and a lost key only asks again. */
class SealedPasswordsTest {

  private static final String PASSWORD = "kunci-lemari-7";
  private static final byte[] LOCKED = Scans.lockedPdf(PASSWORD);

  @TempDir Path folder;
  @TempDir Path data;
  private Desk desk;
  private StageUnderTest hub;

  @BeforeEach
  void open() {
    desk = new Desk(folder, PasswordKey.in(data));
    hub = new StageUnderTest(data, Imaging.class, Unlocking.class);
  }

  @AfterEach
  void close() {
    hub.close();
    desk.close();
  }

  @Test
  void noTableHoldsThePasswordInTheClear() {
    String batch = locked();
    unlock(onlyHold());
    RetryMessage retry =
        new RetryMessage("jobs.survey", "SurveyJob", id.berkas.document.Json.write(job(batch)));
    hub.bean(Holds.class)
        .place(
            Subject.BATCH, batch, "imaging-look", HoldReason.FAILED, job(batch).toString(), retry);

    assertThat(everythingStored()).contains(batch).doesNotContain(PASSWORD);
    assertThat(
            hub.bean(JdbcClient.class)
                .sql("select sealed from batch_password")
                .query()
                .listOfRows())
        .hasSize(1);
  }

  @Test
  void oneBatchHasTheSameLimitsInEachJobSoThatItsFileStaysOpen() {
    String batch = locked();
    unlock(onlyHold());

    assertThat(job(batch).limits()).isEqualTo(job(batch).limits());
    assertThat(job(batch).limits().passwords().sealed()).hasSize(1);
  }

  @Test
  void aWorkerWithAnotherKeyRefusesTheFileAsLocked() {
    String batch = locked();
    unlock(onlyHold());

    Survey survey = new Surveyor(PasswordKey.ofThisProcess()).survey(job(batch), desk.store);

    assertThat(survey.refusals())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(HoldReason.ENCRYPTED))
        .satisfies(refusal -> assertThat(refusal.detail()).contains("key that is not here"));
  }

  @Test
  void aBatchWhosePasswordIsLostBetweenTwoStagesAsksAgainAndGoesOn() {
    String batch = locked();
    Imaging imaging = hub.bean(Imaging.class);
    unlock(onlyHold());
    hub.bean(Holds.class).resolve(onlyHold().id(), "password entered");
    LookJob look = imaging.surveyed(survey(batch)).getFirst();

    LookResult lost = look(look, PasswordKey.ofThisProcess());
    assertThat(imaging.looked(lost)).isEmpty();
    assertThat(onlyHold().subjectId()).isEqualTo(batch);
    assertThat(hub.bean(Pages.class).get(look.page()).disposition()).isNull();

    assertThat(unlock(onlyHold())).contains(new Unlocked.Batch(new BatchRef(batch)));
    LookJob again = imaging.surveyed(survey(batch)).getFirst();
    assertThat(again.page()).isEqualTo(look.page());
    assertThat(imaging.looked(look(again, desk.key))).containsExactly(new BatchRef(batch));
  }

  @Test
  void aFileOfManyThatOpensLaterDoesNotMoveTheNumbersOfPages() {
    String whole = desk.store.put(Scans.pdf(Scans.textPage("SPECIMEN"))).sha256();
    String batch = received(desk.store.put(LOCKED).sha256(), whole);
    Imaging imaging = hub.bean(Imaging.class);
    SurveyJob first = job(batch);
    imaging.surveyed(new Surveyor(desk.key).survey(first, desk.store));
    PageLimits knowing = PageLimits.of(Limits.USUAL, Passwords.of(desk.key, List.of(PASSWORD)));
    SurveyJob second = new SurveyJob(batch, first.originals(), knowing);

    List<LookJob> jobs = imaging.surveyed(new Surveyor(desk.key).survey(second, desk.store));

    assertThat(jobs).extracting(job -> job.source().original()).containsExactly(whole);
    assertThat(hub.bean(Pages.class).ofBatch(batch)).hasSize(1);
  }

  @Test
  void aPageFoundLockedByRecognitionIsReadAgain() {
    Packet packet = hub.packet(1);
    String page = Page.id(packet.batch(), 1);
    hub.bean(Pages.class).unreadable(page);

    assertThat(unlock(hold(Subject.PAGE, page, "recognition")))
        .contains(new Unlocked.Reading(new PacketRef(packet.id())));
    Page again = hub.bean(Pages.class).get(page);
    assertThat(again.reading()).isEqualTo(Page.Reading.NONE);
    assertThat(again.disposition()).isEqualTo(Disposition.FILED);
  }

  @Test
  void aPacketFoundLockedByTheArchiveIsFiledAgain() {
    Packet packet = hub.packet(1);

    assertThat(unlock(hold(Subject.PACKET, packet.id(), "archive")))
        .contains(new Unlocked.Filing(new PacketRef(packet.id())));
    assertThat(hub.bean(BatchLimits.class).of(hub.bean(Batches.class).get(packet.batch())))
        .satisfies(limits -> assertThat(limits.passwords().opened(desk.key)).contains(PASSWORD));
  }

  private Hold hold(Subject subject, String id, String stage) {
    hub.bean(Holds.class).place(subject, id, stage, HoldReason.ENCRYPTED, "");
    return onlyHold();
  }

  private LookResult look(LookJob job, PasswordKey key) {
    try (PageImages images = new PageImages(desk.store, key)) {
      return new FastLook().look(job, desk.store, images);
    }
  }

  private Optional<Unlocked> unlock(Hold hold) {
    return hub.bean(Unlocking.class).unlock(hold, PASSWORD);
  }

  private Hold onlyHold() {
    List<Hold> holds = hub.bean(Holds.class).open();
    assertThat(holds).extracting(Hold::reason).containsExactly(HoldReason.ENCRYPTED);
    return holds.getFirst();
  }

  private SurveyJob job(String batch) {
    return hub.bean(Imaging.class).survey(new BatchRef(batch)).getFirst();
  }

  private Survey survey(String batch) {
    return new Surveyor(desk.key).survey(job(batch), desk.store);
  }

  private String locked() {
    String batch = received(desk.store.put(LOCKED).sha256());
    hub.bean(Imaging.class).surveyed(survey(batch));
    return batch;
  }

  private String received(String... originals) {
    Batches batches = hub.bean(Batches.class);
    String id = batches.nextId("PKL", StageUnderTest.RECEIVED);
    List<BatchFile> files = new ArrayList<>();
    for (String original : originals) {
      files.add(new BatchFile(original, original.substring(0, 6) + ".pdf", 9));
    }
    batches.add(
        new Batch(
            id, "mfp-lobby", "PKL", "scan", BatchState.RECEIVED, StageUnderTest.RECEIVED, files));
    return id;
  }

  /** Every column of every table, as one text. */
  private String everythingStored() {
    JdbcClient sql = hub.bean(JdbcClient.class);
    StringBuilder all = new StringBuilder();
    sql.sql("select table_name from information_schema.tables where table_schema = 'public'")
        .query(String.class)
        .list()
        .forEach(
            table ->
                all.append(sql.sql("select * from \"%s\"".formatted(table)).query().listOfRows()));
    return all.toString();
  }
}
