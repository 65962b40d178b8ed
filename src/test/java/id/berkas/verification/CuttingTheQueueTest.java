package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.TestDatabase;
import id.berkas.verification.TaskFilter.More;
import id.berkas.verification.TaskFilter.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CuttingTheQueueTest {

  private final TestDatabase database = new TestDatabase();
  private final QueueContext queue = new QueueContext(database.source());
  private Task late;
  private Task held;
  private Task fresh;

  @BeforeEach
  void threeTasksWait() {
    late = queue.queued("PKL", QueueContext.MONDAY_MORNING.minus(Duration.ofDays(30)));
    held = queue.queued("SMG", QueueContext.MONDAY_MORNING.minus(Duration.ofDays(4)));
    fresh = queue.queued("PKL", QueueContext.MONDAY_MORNING);
    queue.tasks.claim(held.id(), "sari");
  }

  @AfterEach
  void close() {
    queue.close();
    database.close();
  }

  static Stream<TaskFilter> cuts() {
    return Stream.of(
        cut(null, null, null, null, null),
        cut("PKL", null, null, null, null),
        cut(null, Urgency.LATE, null, null, null),
        cut(null, Urgency.TODAY, null, null, null),
        cut(null, Urgency.AHEAD, null, null, null),
        cut(null, null, 3, null, null),
        cut(null, null, null, "sari", null),
        cut(null, null, null, TaskFilter.NOBODY, null),
        cut("PKL", Urgency.LATE, 7, TaskFilter.NOBODY, 0),
        cut(null, null, null, null, 99));
  }

  private static TaskFilter cut(
      @Nullable String branch,
      @Nullable Urgency due,
      @Nullable Integer days,
      @Nullable String holder,
      @Nullable Integer priority) {
    return new TaskFilter(
        branch, Task.State.OPEN, null, 100, new More(null, due, priority, days, holder));
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void asManyAreCountedAsAreListed(TaskFilter filter) {
    assertThat(queue.tasks.counts(null, Task.State.OPEN).of(filter))
        .isEqualTo(queue.tasks.list(filter).size());
  }

  @Test
  void eachCutLeavesWhatFits() {
    assertThat(ids(cut("PKL", null, null, null, null))).containsExactly(late.id(), fresh.id());
    assertThat(ids(cut(null, Urgency.LATE, null, null, null))).contains(late.id());
    assertThat(ids(cut(null, null, 3, null, null))).containsExactly(late.id(), held.id());
    assertThat(ids(cut(null, null, null, "sari", null))).containsExactly(held.id());
    assertThat(ids(cut(null, null, null, TaskFilter.NOBODY, null)))
        .containsExactly(late.id(), fresh.id());
  }

  @Test
  void theNextTaskIsOfTheCut() {
    TaskFilter smg = cut("SMG", null, null, null, null);
    assertThat(queue.tasks.next("budi", smg)).isEqualTo(new NextTask.NothingFree());
    queue.tasks.release(held.id(), "sari");
    assertThat(queue.tasks.ahead("budi", smg)).map(Task::id).contains(held.id());
    assertThat(queue.tasks.next("budi", smg))
        .isInstanceOfSatisfying(
            Claim.Leased.class, leased -> assertThat(leased.task().id()).isEqualTo(held.id()));
  }

  private List<Long> ids(TaskFilter filter) {
    return queue.tasks.list(filter).stream().map(Task::id).toList();
  }
}
