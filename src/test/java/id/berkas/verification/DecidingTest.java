package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.fakes.TestDatabase;
import id.berkas.matching.Match;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecidingTest {

  private final TestDatabase database = new TestDatabase();
  private final QueueContext queue = new QueueContext(database.source());
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

  private DecisionResult decide(String officer, Decision decision) {
    return queue.decisions.decide(task.id(), officer, task.version(), decision, "lengkap");
  }

  @Test
  void theHolderDecides() {
    assertThat(decide("sari", Decision.ACCEPTED)).isInstanceOf(DecisionResult.Decided.class);
    assertThat(queue.tasks.find(task.id()))
        .hasValueSatisfying(
            decided -> {
              assertThat(decided.state()).isEqualTo(Task.State.DECIDED);
              assertThat(decided.verdict())
                  .isEqualTo(
                      new Task.Verdict(
                          Decision.ACCEPTED, "lengkap", "sari", queue.clock.instant()));
            });
  }

  @Test
  void decidingTwiceIsDecidingOnce() {
    decide("sari", Decision.ACCEPTED);
    queue.clock.advance(Tasks.LEASE);

    assertThat(decide("sari", Decision.ACCEPTED))
        .isInstanceOfSatisfying(
            DecisionResult.AlreadyDecided.class,
            same ->
                assertThat(same.task().verdict())
                    .extracting(Task.Verdict::at)
                    .isEqualTo(QueueContext.MONDAY_MORNING));
  }

  @Test
  void aSecondOpinionDoesNotOverwriteTheFirst() {
    decide("sari", Decision.ACCEPTED);

    assertThat(decide("sari", Decision.REJECTED)).isInstanceOf(DecisionResult.Outdated.class);
    assertThat(decide("budi", Decision.ACCEPTED)).isInstanceOf(DecisionResult.Outdated.class);
    assertThat(queue.tasks.claim(task.id(), "budi")).isInstanceOf(Claim.Closed.class);
  }

  @Test
  void whoDidNotClaimTheTaskCannotDecideIt() {
    assertThat(decide("budi", Decision.ACCEPTED)).isInstanceOf(DecisionResult.NotYours.class);
  }

  @Test
  void anOfficerWhoseLeaseRanOutClaimsAgainFirst() {
    queue.clock.advance(Tasks.LEASE);

    assertThat(decide("sari", Decision.ACCEPTED)).isInstanceOf(DecisionResult.LeaseLost.class);
    queue.tasks.claim(task.id(), "sari");
    assertThat(decide("sari", Decision.ACCEPTED)).isInstanceOf(DecisionResult.Decided.class);
  }

  @Test
  void anOfficerWhoseTaskWasTakenOverCannotDecideIt() {
    queue.clock.advance(Tasks.LEASE);
    queue.tasks.claim(task.id(), "budi");

    assertThat(decide("sari", Decision.ACCEPTED)).isInstanceOf(DecisionResult.NotYours.class);
    assertThat(decide("budi", Decision.ACCEPTED)).isInstanceOf(DecisionResult.Decided.class);
  }

  @Test
  void aTaskThatChangedMeanwhileSaysWhatChanged() {
    Match doubtful =
        new Match.Doubtful(
            task.packet(), null, List.of(), List.of(), List.of(), List.of("name-only"));
    queue.bean(Packets.class).keepFinding(task.packet(), Match.KIND, doubtful);
    queue.verification.queue(new PacketRef(task.packet()));

    assertThat(decide("sari", Decision.ACCEPTED))
        .isInstanceOfSatisfying(
            DecisionResult.Outdated.class,
            outdated ->
                assertThat(outdated.changed())
                    .isEqualTo("outcome: missing -> doubtful; alarms: [] -> [name-only]"));
  }

  @Test
  void nobodyDecidesATaskThatDoesNotExist() {
    assertThat(queue.decisions.decide(4711, "sari", 1, Decision.ACCEPTED, ""))
        .isInstanceOf(DecisionResult.Unknown.class);
    assertThat(queue.tasks.claim(4711, "sari")).isInstanceOf(Claim.Unknown.class);
  }
}
