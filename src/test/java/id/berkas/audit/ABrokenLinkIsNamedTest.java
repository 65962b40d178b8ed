package id.berkas.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.audit.AuditVerdict.Break;
import id.berkas.audit.AuditVerdict.Kind;
import id.berkas.fakes.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ABrokenLinkIsNamedTest {

  @TempDir Path data;
  private final TestDatabase database = new TestDatabase();

  private <T> T with(Function<AuditTable, T> asked) {
    try (AuditTable table = new AuditTable(database.source(), data)) {
      return asked.apply(table);
    }
  }

  private AuditVerdict verdict() {
    return with(table -> table.check.check());
  }

  @BeforeEach
  void writeFive() {
    with(
        table -> {
          table.written(5);
          return 5;
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  private @Nullable Break broken() {
    return verdict().broken();
  }

  private void tamper(String statement) {
    assertThat(database.sql().sql(statement).update()).isPositive();
  }

  /** As somebody would who knows how the hash is made. */
  private void forge(long number, String former, Doing doing) {
    AuditEntry forged = AuditEntry.after(number, former, AuditTable.MONDAY_MORNING, doing);
    database
        .sql()
        .sql("delete from audit_entry where number = :number")
        .param("number", number)
        .update();
    database
        .sql()
        .sql(
            """
            insert into audit_entry (number, at, who, role, branch, address, deed, kind, subject, detail, former, hash)
            values (:number, :at, 'sari', 'OFFICER', 'PKL', '10.0.0.7', 'SAW', 'PAGE', :page, :detail, :former, :hash)
            """)
        .param("number", number)
        .param("at", java.sql.Timestamp.from(forged.at()))
        .param("page", doing.subject() == null ? null : doing.subject().id())
        .param("detail", doing.detail())
        .param("former", former)
        .param("hash", forged.hash())
        .update();
  }

  private String hash(long number) {
    return number == 0
        ? AuditEntry.NOTHING
        : database
            .sql()
            .sql("select hash from audit_entry where number = :number")
            .param("number", number)
            .query(String.class)
            .single();
  }

  @Test
  void aChainThatNobodyTouchedIsWhole() {
    AuditVerdict verdict = verdict();

    assertThat(verdict.isWhole()).isTrue();
    assertThat(verdict.entries()).isEqualTo(5);
    assertThat(verdict.anchors()).isEqualTo(5);
    assertThat(verdict.end()).isEqualTo(hash(5));
  }

  @Test
  void aChangedEntryIsNamed() {
    tamper("update audit_entry set who = 'budi' where number = 3");

    assertThat(broken()).isEqualTo(new Break(Kind.CHANGED, 3, 2));
    assertThat(verdict().entries()).isEqualTo(2);
  }

  @Test
  void aFieldMovedIntoItsNeighbourIsAChange() {
    tamper("update audit_entry set role = null, branch = 'OFFICERPKL' where number = 3");

    assertThat(broken()).isEqualTo(new Break(Kind.CHANGED, 3, 2));
  }

  @Test
  void anEntryThatWasChangedWithItsHashBreaksTheNext() throws IOException {
    deleteAnchors();
    forge(3, hash(2), AuditTable.saw("sari", "P-9"));

    assertThat(broken()).isEqualTo(new Break(Kind.REPLACED, 4, 3));
  }

  @Test
  void aRemovedEntryIsNamed() {
    tamper("delete from audit_entry where number = 3");

    assertThat(broken()).isEqualTo(new Break(Kind.REMOVED, 3, 4));
  }

  @Test
  void anEntryPutInBetweenPushesTheOthersAway() {
    tamper("update audit_entry set number = number + 101 where number >= 3");
    tamper("update audit_entry set number = number - 100 where number >= 100");
    forge(3, hash(2), AuditTable.saw("sari", "P-9"));

    assertThat(broken()).isIn(new Break(Kind.REWRITTEN, 3, 3), new Break(Kind.CHANGED, 4, 3));
  }

  @Test
  void anEntryPutBehindTheEndIsNamed() {
    forge(6, hash(5), AuditTable.saw("sari", "P-9"));

    assertThat(broken()).isEqualTo(new Break(Kind.ADDED, 6, 5));
  }

  @Test
  void aTailThatWasCutOffIsMissed() {
    tamper("delete from audit_entry where number > 3");

    assertThat(broken()).isEqualTo(new Break(Kind.CUT, 4, 3));
  }

  @Test
  void aTailThatWasCutOffWithItsHeadIsMissedByTheLogs() {
    tamper("delete from audit_entry where number > 3");
    tamper("update audit_head set number = 3, hash = '%s'".formatted(hash(3)));

    assertThat(broken()).isEqualTo(new Break(Kind.CUT, 4, 3));
  }

  @Test
  void aChainRewrittenFromAnEntryOnDiffersFromTheLogs() {
    for (int n = 3; n <= 5; n++) {
      forge(n, hash(n - 1), AuditTable.saw("sari", "P-" + (n + 10)));
    }
    tamper("update audit_head set hash = '%s'".formatted(hash(5)));

    assertThat(broken()).isEqualTo(new Break(Kind.REWRITTEN, 3, 3));
  }

  @Test
  void everyBreakIsASentence() {
    for (Kind kind : Kind.values()) {
      assertThat(new Break(kind, 7, 8).sentence()).contains("7").endsWith(".");
    }
  }

  private void deleteAnchors() throws IOException {
    try (var logs = Files.list(data.resolve("logs"))) {
      for (Path log : logs.toList()) {
        Files.delete(log);
      }
    }
  }

  @Test
  void whatIsAddedLaterFollowsAcrossARestart() {
    List<AuditEntry> found =
        with(
            restarted -> {
              restarted.written(2);
              return restarted.trail.find(new AuditFilter("sari", null, null, null, null), 9);
            });

    assertThat(verdict().entries()).isEqualTo(7);
    assertThat(verdict().isWhole()).isTrue();
    assertThat(found).extracting(AuditEntry::number).isEqualTo(List.of(7L, 6L, 5L, 4L, 3L, 2L, 1L));
  }
}
