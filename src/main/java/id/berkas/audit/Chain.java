package id.berkas.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of entries. It is only ever added to. */
@Repository
class Chain {

  private static final String HEAD = "select number, hash from audit_head where chain = 'berkas'";

  private final JdbcTemplate batches;
  private final JdbcClient sql;
  private final Clock clock;

  Chain(JdbcTemplate batches, JdbcClient sql, Clock clock) {
    this.batches = batches;
    this.sql = sql;
    this.clock = clock;
  }

  /** Adds entries in their order; whoever comes meanwhile waits at the head. */
  @Transactional
  public Head append(List<Doing> doings) {
    Head head = sql.sql(HEAD + " for update").query(Chain::headRow).single();
    List<AuditEntry> entries = new ArrayList<>();
    for (Doing doing : doings) {
      AuditEntry entry = AuditEntry.after(head.number() + 1, head.hash(), clock.instant(), doing);
      entries.add(entry);
      head = new Head(entry.number(), entry.hash());
    }
    insert(entries);
    sql.sql("update audit_head set number = :number, hash = :hash where chain = 'berkas'")
        .param("number", head.number())
        .param("hash", head.hash())
        .update();
    return head;
  }

  private void insert(List<AuditEntry> entries) {
    batches.batchUpdate(
        """
        insert into audit_entry
          (number, at, who, role, branch, address, deed, kind, subject, detail, former, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entries.stream().map(Chain::row).toList());
  }

  private static @Nullable Object[] row(AuditEntry entry) {
    Actor actor = entry.doing().actor();
    Subject subject = entry.doing().subject();
    return new @Nullable Object[] {
      entry.number(),
      Timestamp.from(entry.at()),
      actor.name(),
      actor.role(),
      actor.branch(),
      actor.address(),
      entry.doing().deed().name(),
      subject == null ? null : subject.kind().name(),
      subject == null ? null : subject.id(),
      entry.doing().detail(),
      entry.former(),
      entry.hash()
    };
  }

  Head head() {
    return sql.sql(HEAD).query(Chain::headRow).single();
  }

  /** The entries after a number, at most so many, in their order. */
  List<AuditEntry> after(long number, int most) {
    return sql.sql(
            "select * from audit_entry where number > :number order by number fetch first :most rows only")
        .param("number", number)
        .param("most", most)
        .query(Chain::entry)
        .list();
  }

  static AuditEntry entry(ResultSet row, int n) throws SQLException {
    String kind = row.getString("kind");
    return new AuditEntry(
        row.getLong("number"),
        row.getTimestamp("at").toInstant(),
        new Doing(
            new Actor(
                row.getString("who"),
                row.getString("role"),
                row.getString("branch"),
                row.getString("address")),
            Deed.valueOf(row.getString("deed")),
            kind == null ? null : new Subject(Subject.Kind.valueOf(kind), row.getString("subject")),
            row.getString("detail")),
        row.getString("former"),
        row.getString("hash"));
  }

  /** The first entry behind the end; in one statement, since others add meanwhile. */
  List<AuditEntry> beyondHead() {
    return sql.sql(
            """
            select * from audit_entry
            where number > (select number from audit_head where chain = 'berkas')
            order by number fetch first 1 rows only
            """)
        .query(Chain::entry)
        .list();
  }

  private static Head headRow(ResultSet row, int n) throws SQLException {
    return new Head(row.getLong("number"), row.getString("hash"));
  }
}
