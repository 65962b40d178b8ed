package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.fakes.TestDatabase;
import id.berkas.matching.Candidate;
import id.berkas.matching.Match;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecondLookTest {

  private final TestDatabase database = new TestDatabase();
  private final QueueContext queue =
      new QueueContext(
          database.source(),
          Map.of(
              "berkas.second-look.decisions", "ACCEPTED,REJECTED",
              "berkas.second-look.confidence-below", "0.9",
              "berkas.second-look.decisions-below", "0"));
  private final SecondLooks looks = queue.bean(SecondLooks.class);

  @AfterEach
  void close() {
    queue.close();
    database.close();
  }

  private Task doubtful() {
    return sure(0.4);
  }

  private Task sure(double probability) {
    Task task = queue.queued("PKL", QueueContext.MONDAY_MORNING);
    Candidate candidate = new Candidate("LA-1", 5, probability, List.of());
    queue
        .bean(Packets.class)
        .keepFinding(
            task.packet(),
            Match.KIND,
            new Match.Conflict(
                task.packet(), "LA-1", List.of(), List.of(candidate), List.of(), List.of()));
    queue.verification.queue(new PacketRef(task.packet()));
    return queue.tasks.find(task.id()).orElseThrow();
  }

  private DecisionResult say(Task task, String officer, Decision decision) {
    assertThat(queue.tasks.claim(task.id(), officer)).isInstanceOf(Claim.Leased.class);
    return queue.decisions.decide(task.id(), officer, task.version(), decision, "sebab");
  }

  private Task now(Task task) {
    return queue.tasks.find(task.id()).orElseThrow();
  }

  @Test
  void aPacketThatIsSureIsDecidedByOne() {
    assertThat(say(sure(0.99), "sari", Decision.ACCEPTED))
        .isInstanceOf(DecisionResult.Decided.class);
  }

  @Test
  void whatAsksForMorePapersNeedsNoSecondLook() {
    assertThat(say(doubtful(), "sari", Decision.SENT_BACK))
        .isInstanceOf(DecisionResult.Decided.class);
  }

  @Test
  void anUnsurePacketWaitsForAnotherOfficerWhoSeesNothingOfTheFirst() {
    Task task = doubtful();
    assertThat(say(task, "sari", Decision.ACCEPTED)).isInstanceOf(DecisionResult.Passed.class);

    Task waiting = now(task);
    assertThat(waiting.state()).isEqualTo(Task.State.OPEN);
    assertThat(waiting.verdict()).isNull();
    assertThat(looks.told(waiting)).isEmpty();
    assertThat(queue.tasks.claim(task.id(), "sari")).isInstanceOf(Claim.HasSpoken.class);
    assertThat(queue.tasks.next("sari", TaskFilter.open("PKL")))
        .isEqualTo(new NextTask.NothingFree());
    assertThat(queue.tasks.next("budi", TaskFilter.open("PKL"))).isInstanceOf(Claim.Leased.class);
  }

  @Test
  void twoWhoAgreeDecide() {
    Task task = doubtful();
    say(task, "sari", Decision.ACCEPTED);

    assertThat(say(task, "budi", Decision.ACCEPTED)).isInstanceOf(DecisionResult.Decided.class);
    assertThat(looks.told(now(task))).extracting(Opinion::officer).containsExactly("sari", "budi");
    assertThat(looks.told(now(task)).getFirst().why()).containsExactly(Risk.LOW_CONFIDENCE);
  }

  @Test
  void aThirdDecidesBetweenTwo() {
    Task task = doubtful();
    say(task, "sari", Decision.ACCEPTED);
    assertThat(say(task, "budi", Decision.REJECTED)).isInstanceOf(DecisionResult.Passed.class);
    assertThat(queue.tasks.claim(task.id(), "budi")).isInstanceOf(Claim.HasSpoken.class);

    assertThat(say(task, "ibu", Decision.REJECTED)).isInstanceOf(DecisionResult.Decided.class);
    assertThat(now(task).verdict()).extracting(Task.Verdict::by).isEqualTo("ibu");
  }

  @Test
  void theErrorRateIsTheShareOfFirstDecisionsThatWereOverturned() {
    for (int i = 0; i < 3; i++) {
      Task agreed = doubtful();
      say(agreed, "sari", Decision.ACCEPTED);
      say(agreed, "budi", Decision.ACCEPTED);
    }
    Task overturned = doubtful();
    say(overturned, "sari", Decision.ACCEPTED);
    say(overturned, "budi", Decision.REJECTED);
    say(overturned, "ibu", Decision.REJECTED);
    say(doubtful(), "sari", Decision.ACCEPTED);

    assertThat(looks.routes("PKL"))
        .singleElement()
        .satisfies(
            route -> {
              assertThat(route.outcome()).isEqualTo("conflict");
              assertThat(route.looked()).isEqualTo(4);
              assertThat(route.disagreed()).isEqualTo(1);
              assertThat(route.wrong()).isEqualTo(1);
              assertThat(route.errorRate()).isEqualTo(0.25);
              assertThat(route.atLeast()).isCloseTo(0.0456, within(0.0005));
              assertThat(route.atMost()).isCloseTo(0.6994, within(0.0005));
            });
    assertThat(looks.routes("SMG")).isEmpty();
  }

  @Test
  void aPacketThatChangedIsJudgedAnew() {
    Task task = doubtful();
    say(task, "sari", Decision.ACCEPTED);
    queue
        .bean(Packets.class)
        .keepFinding(
            task.packet(),
            Match.KIND,
            new Match.Missing(task.packet(), List.of(), List.of(), List.of(), List.of()));
    queue.verification.queue(new PacketRef(task.packet()));

    assertThat(queue.tasks.claim(task.id(), "sari")).isInstanceOf(Claim.Leased.class);
    assertThat(now(task).looks()).isZero();
  }
}
