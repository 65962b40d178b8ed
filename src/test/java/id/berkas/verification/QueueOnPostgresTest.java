package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The same SQL on the other database: every statement of the queue once, and the race. */
class QueueOnPostgresTest {

  private static final int OFFICERS = 50;
  private static final int TASKS = 200;

  @Test
  void fiftyOfficersRaceAndDecideOnPostgresAsOnH2() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
      // Not pooled: each officer comes with a connection of her own, fifty at once.
      try (QueueContext queue = new QueueContext(postgres.getPostgresDatabase())) {
        for (int i = 0; i < TASKS; i++) {
          queue.queued("PKL", QueueContext.MONDAY_MORNING);
        }
        List<Long> taken = ClaimingTest.everyOfficerTakesAllSheCan(queue.tasks, OFFICERS);
        assertThat(taken).hasSize(TASKS).doesNotHaveDuplicates();

        Task task = queue.queued("SMG", QueueContext.MONDAY_MORNING);
        queue.tasks.claim(task.id(), "sari");
        queue.tasks.heartbeat(task.id(), "sari");
        assertThat(queue.decisions.decide(task.id(), "sari", 1, Decision.ACCEPTED, "ok"))
            .isInstanceOf(DecisionResult.Decided.class);
        assertThat(queue.tasks.list(new TaskFilter(null, Task.State.DECIDED, "missing", 10)))
            .hasSize(1);
      }
    }
  }
}
