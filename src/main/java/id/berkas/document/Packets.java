package id.berkas.document;

import com.fasterxml.jackson.core.type.TypeReference;
import id.berkas.live.Change;
import id.berkas.live.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The packets, and what each stage found out about them. */
@Repository
public class Packets {

  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

  private final JdbcClient sql;
  private final ApplicationEventPublisher changes;

  Packets(JdbcClient sql, ApplicationEventPublisher changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** Adds a packet; its pages are bound to it by {@link Pages#dispose}. */
  @Transactional
  public void add(Packet packet) {
    sql.sql(
            """
            insert into packet (id, batch, position, state, opening, alarms)
            values (:id, :batch, :position, :state, :opening, :alarms)
            """)
        .param("id", packet.id())
        .param("batch", packet.batch())
        .param("position", packet.position())
        .param("state", packet.state().name())
        .param("opening", Json.write(packet.opening()))
        .param("alarms", Json.write(packet.alarms()))
        .update();
  }

  public Packet get(String id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("no packet " + id));
  }

  public Optional<Packet> find(String id) {
    return sql.sql("select * from packet where id = :id")
        .param("id", id)
        .query(this::packet)
        .optional();
  }

  /** Without those that are dissolved. */
  public List<Packet> ofBatch(String batch) {
    return sql.sql(
            "select * from packet where batch = :batch and state <> 'DISSOLVED' order by position")
        .param("batch", batch)
        .query(this::packet)
        .list();
  }

  /**
   * Waits until no other transaction works on this packet, then keeps others out until the end of
   * this one.
   */
  public Packet lock(String id) {
    sql.sql("select id from packet where id = :id for update")
        .param("id", id)
        .query(String.class)
        .single();
    return get(id);
  }

  /** Moves a packet on; a stage that runs a second time never moves it back. */
  public void move(String id, PacketState state) {
    PacketState now = get(id).state();
    if (state.compareTo(now) > 0) {
      sql.sql("update packet set state = :state where id = :id")
          .param("state", state.name())
          .param("id", id)
          .update();
      changes.publishEvent(Change.about(Topic.BATCHES, id));
    }
  }

  /**
   * Keeps what a stage found out about a packet; a second run replaces the first.
   *
   * @param kind the finding's name: {@code documents}, {@code match}, {@code checklist}, {@code
   *     archive}
   */
  @Transactional
  public void keepFinding(String packet, String kind, Object finding) {
    String body = Json.write(finding);
    int updated =
        sql.sql("update finding set body = :body where packet = :packet and kind = :kind")
            .param("body", body)
            .param("packet", packet)
            .param("kind", kind)
            .update();
    if (updated == 0) {
      sql.sql("insert into finding (packet, kind, body) values (:packet, :kind, :body)")
          .param("packet", packet)
          .param("kind", kind)
          .param("body", body)
          .update();
    }
  }

  /** What a stage found out about a packet; empty before it ran. */
  public <T> Optional<T> finding(String packet, String kind, Class<T> type) {
    return sql.sql("select body from finding where packet = :packet and kind = :kind")
        .param("packet", packet)
        .param("kind", kind)
        .query(String.class)
        .optional()
        .map(body -> Json.read(body, type));
  }

  private List<String> pages(String packet) {
    return sql.sql(
            "select id from page where packet = :packet and disposition = 'FILED' order by "
                + Pages.IN_PACKET)
        .param("packet", packet)
        .query(String.class)
        .list();
  }

  private Packet packet(ResultSet row, int n) throws SQLException {
    return new Packet(
        row.getString("id"),
        row.getString("batch"),
        row.getInt("position"),
        PacketState.valueOf(row.getString("state")),
        Json.read(row.getString("opening"), PacketOpening.class),
        pages(row.getString("id")),
        Json.read(row.getString("alarms"), STRINGS));
  }
}
