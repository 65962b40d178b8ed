package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClaimingTest {

  private final TestDatabase database = new TestDatabase();
  private final QueueContext queue = new QueueContext(database.source());

  @AfterEach
  void close() {
    queue.close();
    database.close();
  }

  @Test
  void fiftyOfficersAtOnceNeverGetTheSameTask() throws Exception {
    for (int i = 0; i < 200; i++) {
      queue.queued("PKL", QueueContext.MONDAY_MORNING);
    }

    List<Long> taken = everyOfficerTakesAllSheCan(queue.tasks, 50);

    assertThat(taken).hasSize(200).doesNotHaveDuplicates();
  }

  static List<Long> everyOfficerTakesAllSheCan(Tasks tasks, int officers) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Long> taken = new ArrayList<>();
    try (ExecutorService desks = Executors.newFixedThreadPool(officers)) {
      List<Future<List<Long>>> hands = new ArrayList<>();
      for (int i = 0; i < officers; i++) {
        String officer = "officer" + i;
        Callable<List<Long>> takeAll =
            () -> {
              start.await();
              List<Long> mine = new ArrayList<>();
              while (tasks.next(officer, TaskFilter.open("PKL")) instanceof Claim.Leased leased) {
                mine.add(leased.task().id());
              }
              return mine;
            };
        hands.add(desks.submit(takeAll));
      }
      start.countDown();
      for (Future<List<Long>> hand : hands) {
        taken.addAll(hand.get());
      }
    }
    return taken;
  }

  @Test
  void twentyOfficersAtOnceClaimOneTaskAndOneGetsIt() throws Exception {
    long task = queue.queued("PKL", QueueContext.MONDAY_MORNING).id();
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Claim>> claims = new ArrayList<>();
    try (ExecutorService desks = Executors.newFixedThreadPool(20)) {
      for (int i = 0; i < 20; i++) {
        String officer = "officer" + i;
        claims.add(
            desks.submit(
                () -> {
                  start.await();
                  return queue.tasks.claim(task, officer);
                }));
      }
      start.countDown();
    }

    assertThat(claims).filteredOn(claim -> claim.resultNow() instanceof Claim.Leased).hasSize(1);
    assertThat(claims)
        .filteredOn(claim -> claim.resultNow() instanceof Claim.HeldByOther)
        .hasSize(19);
  }

  @Test
  void anOfficerWorksOnSeveralTasksAtOnce() {
    queue.queued("PKL", QueueContext.MONDAY_MORNING);
    queue.queued("PKL", QueueContext.MONDAY_MORNING);

    Task first = next(null).orElseThrow();
    queue.clock.advance(Duration.ofSeconds(1));
    Task second = next(null).orElseThrow();

    assertThat(queue.tasks.held("sari"))
        .extracting(Task::id)
        .containsExactly(first.id(), second.id());
    assertThat(next(null)).isEmpty();
  }

  private Optional<Task> next(@Nullable String branch) {
    return queue.tasks.next("sari", TaskFilter.open(branch)) instanceof Claim.Leased leased
        ? Optional.of(leased.task())
        : Optional.empty();
  }

  @Test
  void theSeventhPacketIsRefusedAlsoWhenTenWindowsAskAtOnce() throws Exception {
    for (int i = 0; i < 20; i++) {
      queue.queued("PKL", QueueContext.MONDAY_MORNING);
    }

    List<Future<NextTask>> answers = new ArrayList<>();
    try (ExecutorService windows = Executors.newFixedThreadPool(10)) {
      for (int i = 0; i < 10; i++) {
        answers.add(windows.submit(() -> queue.tasks.next("sari", TaskFilter.open("PKL"))));
      }
    }

    assertThat(answers).filteredOn(one -> one.resultNow() instanceof Claim.Leased).hasSize(6);
    assertThat(answers)
        .filteredOn(one -> one.resultNow().equals(new Claim.HandsFull(6)))
        .hasSize(4);
    long seventh = queue.queued("PKL", QueueContext.MONDAY_MORNING).id();
    assertThat(queue.tasks.claim(seventh, "sari")).isEqualTo(new Claim.HandsFull(6));
    assertThat(queue.tasks.claim(queue.tasks.held("sari").getFirst().id(), "sari"))
        .isInstanceOf(Claim.Leased.class);
  }

  @Test
  void aHeartbeatKeepsAllPacketsOfAnOfficer() {
    long open = queue.queued("PKL", QueueContext.MONDAY_MORNING).id();
    long aside = queue.queued("PKL", QueueContext.MONDAY_MORNING).id();
    queue.tasks.claim(open, "sari");
    queue.tasks.claim(aside, "sari");

    for (int minute = 0; minute < 20; minute++) {
      queue.clock.advance(Duration.ofMinutes(1));
      queue.tasks.heartbeat(open, "sari");
    }
    assertThat(queue.tasks.claim(aside, "budi")).isInstanceOf(Claim.HeldByOther.class);
  }

  @Test
  void aTaskIsTakenOverOnlyAfterTheLeaseRanOut() {
    long task = queue.queued("PKL", QueueContext.MONDAY_MORNING).id();
    queue.tasks.claim(task, "sari");

    queue.clock.advance(Tasks.LEASE.minusSeconds(1));
    assertThat(queue.tasks.claim(task, "budi")).isInstanceOf(Claim.HeldByOther.class);
    queue.clock.advance(Duration.ofSeconds(1));
    assertThat(queue.tasks.claim(task, "budi")).isInstanceOf(Claim.Leased.class);
  }

  @Test
  void aHeartbeatKeepsTheLease() {
    long task = queue.queued("PKL", QueueContext.MONDAY_MORNING).id();
    queue.tasks.claim(task, "sari");

    for (int minute = 0; minute < 20; minute++) {
      queue.clock.advance(Duration.ofMinutes(1));
      assertThat(queue.tasks.heartbeat(task, "sari")).isInstanceOf(Claim.Leased.class);
    }
    assertThat(queue.tasks.claim(task, "budi")).isInstanceOf(Claim.HeldByOther.class);
  }

  @Test
  void aHeartbeatDoesNotReviveALeaseThatRanOut() {
    long task = queue.queued("PKL", QueueContext.MONDAY_MORNING).id();
    queue.tasks.claim(task, "sari");
    queue.clock.advance(Tasks.LEASE);

    assertThat(queue.tasks.heartbeat(task, "sari")).isInstanceOf(Claim.Lapsed.class);
  }

  @Test
  void aTaskGivenBackIsFreeAtOnce() {
    long task = queue.queued("PKL", QueueContext.MONDAY_MORNING).id();
    queue.tasks.claim(task, "sari");

    assertThat(queue.tasks.release(task, "budi")).isFalse();
    assertThat(queue.tasks.release(task, "sari")).isTrue();
    assertThat(queue.tasks.claim(task, "budi")).isInstanceOf(Claim.Leased.class);
  }

  @Test
  void theTaskDueFirstComesFirstAndOtherBranchesAreLeftAlone() {
    queue.queued("SMG", QueueContext.MONDAY_MORNING.minus(Duration.ofDays(30)));
    Task later = queue.queued("PKL", QueueContext.MONDAY_MORNING);
    Task sooner = queue.queued("PKL", QueueContext.MONDAY_MORNING.minus(Duration.ofDays(7)));

    assertThat(next("PKL")).map(Task::id).contains(sooner.id());
    assertThat(next("PKL")).map(Task::id).contains(later.id());
    assertThat(next("PKL")).isEmpty();
  }
}
