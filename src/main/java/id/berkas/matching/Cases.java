package id.berkas.matching;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which packets make one case: all that belong to a registration, or to one merged into it. Papers
 * that come later join the case of the first.
 */
@Repository
public class Cases {

  private static final String OF_CASE =
      """
      select packet from case_packet
      where registration in (select cast(:number as varchar(60))
        union all select was from registration_merge where survivor = :number)
      and state <> 'APART' %s order by packet
      """;

  private final JdbcClient sql;

  Cases(JdbcClient sql) {
    this.sql = sql;
  }

  /** The packets of a case whose papers count, first scanned first. */
  public List<String> packets(String registration) {
    return packets(registration, OF_CASE.formatted(""));
  }

  /** Those of them that nobody has decided about yet. */
  public List<String> undecided(String registration) {
    return packets(registration, OF_CASE.formatted("and state = 'OPEN'"));
  }

  /** The same as {@link #packets}; until the end of the transaction no other judges this case. */
  public List<String> lock(String registration) {
    return packets(registration, OF_CASE.formatted("") + " for update");
  }

  /** Counts a packet to a case. Repeating changes nothing, also after a decision. */
  @Transactional
  public void join(String packet, String registration) {
    int there =
        sql.sql("update case_packet set registration = :registration where packet = :packet")
            .param("packet", packet)
            .param("registration", registration)
            .update();
    if (there == 0) {
      sql.sql(
              """
              insert into case_packet (packet, registration, state)
              values (:packet, :registration, 'OPEN')
              """)
          .param("packet", packet)
          .param("registration", registration)
          .update();
    }
  }

  /** Notes that an officer decided about a packet; a rejected one no longer counts. */
  @Transactional
  public void decided(String packet, boolean rejected) {
    sql.sql("update case_packet set state = :state where packet = :packet")
        .param("state", rejected ? "APART" : "DECIDED")
        .param("packet", packet)
        .update();
  }

  /** Notes that the decision about a packet was taken back. */
  @Transactional
  public void open(String packet) {
    sql.sql("update case_packet set state = 'OPEN' where packet = :packet")
        .param("packet", packet)
        .update();
  }

  /** Counts an undecided packet to no case any more. */
  public void leave(String packet) {
    sql.sql("delete from case_packet where packet = :packet and state = 'OPEN'")
        .param("packet", packet)
        .update();
  }

  private List<String> packets(String registration, String query) {
    return sql.sql(query).param("number", registration).query(String.class).list();
  }
}
