package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.TestDatabase;
import id.berkas.verification.HandTasks.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PacketsThatNeedAHandTest {

  private static final Instant MORNING = QueueContext.MONDAY_MORNING;

  private final TestDatabase database = new TestDatabase();
  private final QueueContext hub = new QueueContext(database.source());
  private final HandTasks hands = hub.bean(HandTasks.class);

  @AfterEach
  void close() {
    hub.close();
    database.close();
  }

  private String needs(String branch, int hour, String outcome, String... alarms) {
    Task task = hub.queued(branch, MORNING.plus(Duration.ofHours(hour)));
    hub.bean(TaskEntry.class)
        .enter(
            new TaskEntry.Entry(
                task.packet(),
                task.batch(),
                branch,
                "JHT",
                new Reason(outcome, null, null, List.of(), List.of(alarms), 0, 0),
                1,
                task.receivedAt(),
                LocalDate.parse("2026-11-20")));
    return task.packet();
  }

  @Test
  void theyAreReadAPageAtATimeLongestWaitingFirst() {
    String split = needs("PKL", 3, "certain", "separator-probably-missing:7");
    String nobody = needs("PKL", 1, "missing");
    String both = needs("PKL", 2, "doubtful", "separator-probably-missing:2");
    String theirs = needs("SMG", 0, "conflict");
    needs("PKL", 4, "certain", "light");

    assertThat(packets(hands.list("PKL", null, 0, 2))).containsExactly(nobody, both);
    assertThat(packets(hands.list("PKL", null, 2, 2))).containsExactly(split);
    assertThat(packets(hands.list("PKL", Work.SPLIT, 0, 9))).containsExactly(both, split);
    assertThat(packets(hands.list(null, Work.CHOOSE, 0, 9))).containsExactly(theirs, nobody, both);
    assertThat(hands.counts("PKL"))
        .isEqualTo(new HandTasks.Counts(Map.of(Work.CHOOSE, 2L, Work.SPLIT, 2L), 3));
  }

  @Test
  void whatIsPutRightNeedsNoHandAnyMore() {
    needs("PKL", 1, "missing", "separator-probably-missing:7");
    hub.sql.sql("update task set state = 'OPEN'").update();
    Task task = hands.list("PKL", null, 0, 1).getFirst();

    hub.bean(TaskEntry.class)
        .enter(
            new TaskEntry.Entry(
                task.packet(),
                task.batch(),
                "PKL",
                "JHT",
                new Reason("certain", "LA-PKL-1", "SARI", List.of(), List.of(), 0, 0),
                1,
                task.receivedAt(),
                task.due()));

    assertThat(hands.list("PKL", null, 0, 9)).isEmpty();
    assertThat(hands.counts(null).all()).isZero();
  }

  private static List<String> packets(List<Task> tasks) {
    return tasks.stream().map(Task::packet).toList();
  }
}
