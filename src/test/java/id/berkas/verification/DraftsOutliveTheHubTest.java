package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.verification.Draft.Tick;
import id.berkas.verification.Draft.Writing;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What H2 loses when its process is killed, it loses on this command too. */
class DraftsOutliveTheHubTest {

  private static final String KILL = "shutdown immediately";

  @TempDir Path folder = Path.of("");

  @Test
  void aDraftAndItsLeaseAreThereAfterTheHubWasKilled() {
    Writing writing = new Writing(1, "cap kabur", Map.of("ab12", Tick.MISSING));
    Flyway.configure().dataSource(database()).load().migrate();
    long task;
    try (QueueContext hub = new QueueContext(database())) {
      task = hub.queued("PKL", QueueContext.MONDAY_MORNING).id();
      hub.tasks.claim(task, "sari");
      hub.bean(Drafts.class).save(task, "sari", 0, writing);
      hub.sql.sql(KILL).update();
    }

    try (QueueContext hub = new QueueContext(database())) {
      assertThat(hub.bean(Drafts.class).of(task, "sari")).map(Draft::writing).contains(writing);
      assertThat(hub.tasks.heartbeat(task, "sari")).isInstanceOf(Claim.Leased.class);
    }
  }

  private DataSource database() {
    return new DriverManagerDataSource(
        "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_DELAY=-1"
            .formatted(folder.resolve("berkas").toAbsolutePath()));
  }
}
