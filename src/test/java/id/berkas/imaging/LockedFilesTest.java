package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Json;
import id.berkas.fakes.StageUnderTest;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.profile.Limits;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A locked PDF waits for its password; then its batch goes on. */
class LockedFilesTest {

  private static final byte[] LOCKED = Scans.lockedPdf("pässwört");

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
  void thePasswordsOfTheProfileAreTriedOneAfterAnother() {
    PageLimits knowing = limitsOf("rahasia", "pässwört");

    assertThat(desk.survey(LOCKED, knowing).pages()).hasSize(1);
    assertThat(desk.look(LOCKED, knowing)).isInstanceOf(LookResult.Looked.class);
    assertThat(desk.survey(LOCKED, limitsOf("rahasia")).refusals())
        .extracting(Survey.Refusal::reason)
        .containsExactly(HoldReason.ENCRYPTED);
  }

  @Test
  void aPasswordTravelsSealedWithTheJobAndIsNeverShown() {
    LookJob job = new LookJob("p", desk.source(Scans.lockedPdf(""), 0), limitsOf("pässwört"));

    assertThat(Json.read(Json.write(job), LookJob.class)).isEqualTo(job);
    assertThat(Json.write(job)).doesNotContain("pässwört");
    assertThat(job).asString().doesNotContain("pässwört");
    assertThat(desk.survey(LOCKED, limitsOf("wrong horse")).refusals().getFirst().detail())
        .doesNotContain("wrong horse");
  }

  @Test
  void aClerksPasswordLetsTheBatchGoOnAndTheOriginalStaysAsItIs() {
    String original = desk.store.put(LOCKED).sha256();
    String batch = received(original);
    Imaging imaging = hub.bean(Imaging.class);
    imaging.surveyed(survey(batch));
    Hold hold = onlyHold();

    assertThat(unlock(hold, "pässwört")).contains(new Unlocked.Batch(new BatchRef(batch)));
    List<LookJob> jobs = imaging.surveyed(survey(batch));

    assertThat(jobs).hasSize(1);
    LookResult look = new FastLook().look(jobs.getFirst(), desk.store, desk.images);
    assertThat(look).isInstanceOf(LookResult.Looked.class);
    assertThat(imaging.looked(look)).containsExactly(new BatchRef(batch));
    assertThat(desk.store.bytes(original)).isEqualTo(LOCKED);
  }

  @Test
  void aLockedFileAmongOthersBecomesABatchOfItsOwn() {
    String original = desk.store.put(LOCKED).sha256();
    String whole = desk.store.put(Scans.pdf(Scans.textPage("SPECIMEN"))).sha256();
    String batch = received(whole, original);
    Imaging imaging = hub.bean(Imaging.class);
    assertThat(imaging.surveyed(survey(batch))).as("the other file goes on").hasSize(1);

    Unlocked unlocked = unlock(onlyHold(), "pässwört").orElseThrow();
    assertThat(unlock(onlyHold(), "pässwört")).as("a second click").contains(unlocked);
    BatchRef own = ((Unlocked.Batch) unlocked).ref();

    assertThat(own.batch()).isNotEqualTo(batch);
    assertThat(imaging.surveyed(survey(own.batch()))).hasSize(1);
  }

  @Test
  void onlyAnOpenHoldOfALockedFileTakesAPassword() {
    String batch = received(desk.store.put(LOCKED).sha256());
    hub.bean(Imaging.class).surveyed(survey(batch));
    Hold hold = onlyHold();
    hub.bean(Holds.class).resolve(hold.id(), "scanned again");

    Hold settled = hub.bean(Holds.class).find(hold.id()).orElseThrow();
    assertThat(unlock(settled, "pässwört")).isEmpty();
  }

  private java.util.Optional<Unlocked> unlock(Hold hold, String password) {
    return hub.bean(Unlocking.class).unlock(hold, password);
  }

  private Hold onlyHold() {
    List<Hold> holds = hub.bean(Holds.class).open();
    assertThat(holds).extracting(Hold::reason).containsExactly(HoldReason.ENCRYPTED);
    return holds.getFirst();
  }

  private Survey survey(String batch) {
    SurveyJob job = hub.bean(Imaging.class).survey(new BatchRef(batch)).getFirst();
    return new Surveyor(desk.key).survey(job, desk.store);
  }

  private String received(String... originals) {
    Batches batches = hub.bean(Batches.class);
    String id = batches.nextId("PKL", StageUnderTest.RECEIVED);
    List<BatchFile> files =
        Arrays.stream(originals).map(o -> new BatchFile(o, o.substring(0, 6) + ".pdf", 9)).toList();
    batches.add(
        new Batch(
            id, "mfp-lobby", "PKL", "scan", BatchState.RECEIVED, StageUnderTest.RECEIVED, files));
    return id;
  }

  private PageLimits limitsOf(String... passwords) {
    return PageLimits.of(Limits.USUAL, Passwords.of(desk.key, List.of(passwords)));
  }
}
