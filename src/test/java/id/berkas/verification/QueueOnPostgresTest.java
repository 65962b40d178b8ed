package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The same SQL on the other database: every statement of the queue once, and the race. */
class QueueOnPostgresTest {

  @Test
  void officersRaceAndDecideOnPostgresAsOnH2() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
      try (QueueContext queue = new QueueContext(postgres.getPostgresDatabase())) {
        for (int i = 0; i < 30; i++) {
          queue.queued("PKL", QueueContext.MONDAY_MORNING);
        }
        List<Long> taken = ClaimingTest.everyOfficerTakesAllSheCan(queue.tasks, 8);
        assertThat(taken).hasSize(30).doesNotHaveDuplicates();

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
