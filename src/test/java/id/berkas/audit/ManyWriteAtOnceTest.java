package id.berkas.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.berkas.fakes.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyWriteAtOnceTest {

  private static final int WRITERS = 50;
  private static final int EACH = 20;

  @TempDir Path data;

  @Test
  void fiftyWritersLeaveOneWholeChain() throws Exception {
    try (TestDatabase database = new TestDatabase()) {
      try (AuditTable table = new AuditTable(database.source(), data)) {
        everybodyWrites(List.of(table));
        assertWhole(table);
        assertThatAnOddNumberOfATaskIsNobodys(table);
      }
    }
  }

  @Test
  void twoHubsOnOnePostgresLeaveOneWholeChain() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      DataSource source = postgres.getPostgresDatabase();
      Flyway.configure().dataSource(source).load().migrate();
      try (AuditTable one = new AuditTable(source, data);
          AuditTable other = new AuditTable(source, data)) {
        everybodyWrites(List.of(one, other));
        assertWhole(one);
        assertThatAnOddNumberOfATaskIsNobodys(one);
        assertThat(one.trail.touched("sari3", new AuditFilter("sari3", null, null, null, "PKL")))
            .isEmpty();
        assertThat(one.trail.find(new AuditFilter("sari3", "P-3-1", null, null, null), 9))
            .hasSize(1);
      }
    }
  }

  /** What stood in an address is in the table, whatever it was. */
  private static void assertThatAnOddNumberOfATaskIsNobodys(AuditTable table) {
    Actor actor = new Actor("odd", "OFFICER", null, "10.0.0.7");
    for (String number : List.of("x9", "", "12345678901234567890", "７", "0")) {
      Subject subject = new Subject(Subject.Kind.TASK, number);
      table.audit.note(new Doing(actor, Deed.CHANGED, subject, "POST /tasks/{id}/release"));
    }
    assertThat(table.trail.touched("odd", new AuditFilter("odd", null, null, null, null)))
        .isEmpty();
  }

  private static void assertWhole(AuditTable table) {
    AuditVerdict verdict = table.check.check();
    assertThat(verdict.broken()).isNull();
    assertThat(verdict.entries()).isEqualTo(WRITERS * EACH);
    assertThat(
            table
                .sql
                .sql("select count(distinct subject) from audit_entry")
                .query(Integer.class)
                .single())
        .isEqualTo(WRITERS * EACH);
  }

  private static void everybodyWrites(List<AuditTable> hubs) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<?>> hands = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        Audit audit = hubs.get(writer % hubs.size()).audit;
        hands.add(
            people.submit(
                () -> {
                  start.await();
                  for (int n = 0; n < EACH; n++) {
                    audit.note(AuditTable.saw("sari" + number, "P-%d-%d".formatted(number, n)));
                  }
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> hand : hands) {
        hand.get();
      }
    }
  }

  @Test
  void whatCannotBeWrittenIsRefused() throws Exception {
    try (TestDatabase database = new TestDatabase();
        AuditTable table = new AuditTable(database.source(), data)) {
      database.sql().sql("drop table audit_entry").update();

      assertThatThrownBy(() -> table.audit.note(AuditTable.saw("sari", "P-1")))
          .isInstanceOf(AuditException.class);
    }
  }
}
