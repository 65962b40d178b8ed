package id.berkas.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Questions to the chain. */
@Repository
public class AuditTrail {

  /** A thing with all it holds: a registration its packets, a packet its pages and its task. */
  private static final String ABOUT =
      """
      subject in (
        select cast(:about as varchar(1000))
        union all select c.packet from case_packet c where c.registration = :about
        union all select p.id from page p where p.packet = :about
        union all select p.id from page p where p.batch = :about
        union all select p.id from page p join case_packet c on c.packet = p.packet
          where c.registration = :about
        union all select k.id from packet k where k.batch = :about
        union all select cast(t.id as varchar(20)) from task t where t.packet = :about
        union all select cast(t.id as varchar(20)) from task t
          join case_packet c on c.packet = t.packet where c.registration = :about)
      """;

  /** The number of a task is computed from the entry, so that its key finds it. */
  private static final String TOUCHED =
      """
      select r.number as registration, r.full_name, seen.packet, count(*) - sum(seen.ahead) as deeds,
        sum(seen.ahead) as ahead,
        min(seen.at) as first_at, max(seen.at) as last_at
      from (
        select e.at, case e.deed when 'FETCHED' then 1 else 0 end as ahead,
          case e.kind when 'PAGE' then p.packet when 'TASK' then t.packet when 'PACKET' then e.subject
            end as packet,
          case e.kind when 'REGISTRATION' then e.subject end as registration
        from audit_entry e
        left join page p on e.kind = 'PAGE' and p.id = e.subject
        left join task t on t.id = case when e.kind = 'TASK'
          and char_length(e.subject) between 1 and 18 and translate(e.subject, '0123456789', '') = '' then cast(e.subject as bigint) end
        where e.%s and e.deed <> 'REFUSED'
          and e.kind in ('PAGE', 'PACKET', 'TASK', 'REGISTRATION') %s
      ) seen
      left join case_packet c on c.packet = seen.packet
      left join registration r on r.number = coalesce(seen.registration, c.registration)
      where seen.packet is not null or r.number is not null
      group by r.number, r.full_name, seen.packet
      order by max(seen.at) desc
      """;

  private final JdbcClient sql;

  AuditTrail(JdbcClient sql) {
    this.sql = sql;
  }

  /** The entries, latest first. */
  public List<AuditEntry> find(AuditFilter filter, int most) {
    List<String> wanted = new ArrayList<>();
    wanted.add("1 = 1");
    add(wanted, filter.who(), by(filter.who()));
    add(wanted, filter.about(), ABOUT);
    add(wanted, filter.branch(), "branch = :branch");
    String query =
        "select * from audit_entry where %s%s order by number desc fetch first :most rows only"
            .formatted(String.join(" and ", wanted), times(filter));
    StatementSpec asked = timed(sql.sql(query), filter).param("most", most);
    if (filter.who() != null) {
      asked = named(asked, filter.who());
    }
    if (filter.about() != null) {
      asked = asked.param("about", filter.about());
    }
    if (filter.branch() != null) {
      asked = asked.param("branch", filter.branch());
    }
    return asked.query(Chain::entry).list();
  }

  /** Whose scans an account touched, latest first. */
  public List<Touched> touched(String who, AuditFilter when) {
    String branch = when.branch() == null ? "" : " and e.branch = :branch";
    StatementSpec asked =
        named(timed(sql.sql(TOUCHED.formatted(by(who), times(when) + branch)), when), who);
    if (when.branch() != null) {
      asked = asked.param("branch", when.branch());
    }
    return asked.query(AuditTrail::touched).list();
  }

  /**
   * Names given here are small; those of another door are as it wrote them. Of one name an index
   * has the entries in their order.
   */
  private static String by(@Nullable String who) {
    return isSmall(who) ? "who = :who" : "who in (:who, :small)";
  }

  private static boolean isSmall(@Nullable String who) {
    return who == null || who.equals(who.toLowerCase(Locale.ROOT));
  }

  private static StatementSpec named(StatementSpec asked, String who) {
    StatementSpec named = asked.param("who", who);
    return isSmall(who) ? named : named.param("small", who.toLowerCase(Locale.ROOT));
  }

  private static Touched touched(ResultSet row, int n) throws SQLException {
    return new Touched(
        row.getString("registration"),
        row.getString("full_name"),
        row.getString("packet"),
        row.getLong("deeds"),
        row.getLong("ahead"),
        row.getTimestamp("first_at").toInstant(),
        row.getTimestamp("last_at").toInstant());
  }

  private static void add(List<String> wanted, @Nullable String value, String clause) {
    if (value != null) {
      wanted.add(clause);
    }
  }

  private static String times(AuditFilter filter) {
    return (filter.from() == null ? "" : " and at >= :from")
        + (filter.until() == null ? "" : " and at < :until");
  }

  private static StatementSpec timed(StatementSpec asked, AuditFilter filter) {
    Instant from = filter.from();
    Instant until = filter.until();
    StatementSpec begun = from == null ? asked : asked.param("from", Timestamp.from(from));
    return until == null ? begun : begun.param("until", Timestamp.from(until));
  }
}
