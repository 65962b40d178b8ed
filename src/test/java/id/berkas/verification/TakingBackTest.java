package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.TestDatabase;
import id.berkas.verification.Draft.Writing;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Takeovers by supervisors, and decisions that are taken back. */
class TakingBackTest {

  private final TestDatabase database = new TestDatabase();
  private final QueueContext queue = new QueueContext(database.source());
  private final Takeovers takeovers = queue.bean(Takeovers.class);
  private final Drafts drafts = queue.bean(Drafts.class);
  private Task task;

  @BeforeEach
  void sariHoldsATask() {
    task = queue.queued("PKL", QueueContext.MONDAY_MORNING);
    queue.tasks.claim(task.id(), "sari");
  }

  @AfterEach
  void close() {
    queue.close();
    database.close();
  }

  @Test
  void aSupervisorTakesATaskOverWithAReasonThatIsKept() {
    assertThat(takeovers.takeOver(task.id(), "ibu", " ")).isEqualTo(new Takeover.ReasonMissing());
    assertThat(takeovers.takeOver(task.id(), "ibu", "sari sakit"))
        .isInstanceOf(Takeover.Taken.class);

    assertThat(queue.tasks.heartbeat(task.id(), "sari"))
        .isInstanceOfSatisfying(
            Claim.HeldByOther.class, held -> assertThat(held.lease().holder()).isEqualTo("ibu"));
    assertThat(queue.bean(TaskHistory.class).of(task.id()))
        .containsExactly(
            new TaskHistory.Entry(
                queue.clock.instant(), "ibu", TaskHistory.What.TAKEN_OVER, "sari", "sari sakit"));
  }

  @Test
  void whatTheOfficerWroteSurvivesTheTakeover() {
    drafts.save(task.id(), "sari", 0, new Writing(1, "tanda tangan?", Map.of()));
    takeovers.takeOver(task.id(), "ibu", "sari sakit");

    assertThat(drafts.of(task.id(), "sari"))
        .hasValueSatisfying(kept -> assertThat(kept.writing().note()).isEqualTo("tanda tangan?"));
    assertThat(drafts.of(task.id(), "ibu")).isEmpty();
  }

  @Test
  void aFreshDecisionIsTakenBackAndItsNoteIsADraftAgain() {
    queue.decisions.decide(task.id(), "sari", 1, Decision.SENT_BACK, "KTP kabur");
    assertThat(queue.decisions.withdraw(task.id(), "budi")).isEqualTo(new Withdrawal.TooLate());

    assertThat(queue.decisions.withdraw(task.id(), "sari"))
        .isInstanceOfSatisfying(
            Withdrawal.Withdrawn.class,
            open -> {
              assertThat(open.task().state()).isEqualTo(Task.State.OPEN);
              assertThat(open.task().holder(queue.clock.instant())).isEqualTo("sari");
              assertThat(open.task().version()).isGreaterThan(1);
            });
    assertThat(drafts.of(task.id(), "sari"))
        .hasValueSatisfying(kept -> assertThat(kept.writing().note()).isEqualTo("KTP kabur"));
  }

  @Test
  void anOldDecisionStands() {
    queue.decisions.decide(task.id(), "sari", 1, Decision.ACCEPTED, "");
    queue.clock.advance(Decisions.FRESH.plusSeconds(1));

    assertThat(queue.decisions.withdraw(task.id(), "sari")).isEqualTo(new Withdrawal.TooLate());
  }

  @Test
  void aWindowThatDoesNotKnowTheLastDraftOverwritesNothing() {
    drafts.save(task.id(), "sari", 0, new Writing(1, "satu", Map.of()));
    Writing newer = new Writing(1, "dua", Map.of("ab", Draft.Tick.SEEN));
    drafts.save(task.id(), "sari", 1, newer);

    assertThat(drafts.save(task.id(), "sari", 1, new Writing(1, "tiga", Map.of())))
        .isInstanceOfSatisfying(
            DraftSaving.Elsewhere.class,
            other -> assertThat(other.draft().writing()).isEqualTo(newer));
    assertThat(drafts.of(task.id(), "sari")).map(Draft::writing).contains(newer);
  }

  @Test
  void theDraftGoesWithTheDecision() {
    drafts.save(task.id(), "sari", 0, new Writing(1, "satu", Map.of()));
    queue.decisions.decide(task.id(), "sari", 1, Decision.ACCEPTED, "satu");

    assertThat(drafts.of(task.id(), "sari")).isEmpty();
  }
}
