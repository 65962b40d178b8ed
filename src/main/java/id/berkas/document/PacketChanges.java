package id.berkas.document;

import id.berkas.live.Change;
import id.berkas.live.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What only a person's word changes about pages and packets; each call expects a transaction. */
@Repository
public class PacketChanges {

  private final JdbcClient sql;
  private final ApplicationEventPublisher changes;

  PacketChanges(JdbcClient sql, ApplicationEventPublisher changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /**
   * Lays a page into a packet.
   *
   * @param place from 1; null for the place its number tells
   */
  public void lay(String page, String packet, @Nullable Integer place) {
    sql.sql("update page set packet = :packet, place = :place where id = :page")
        .param("packet", packet)
        .param("place", place)
        .param("page", page)
        .update();
    changed(page);
  }

  /** Gives a page a document type, or takes it away. */
  public void type(String page, @Nullable String type) {
    sql.sql("update page set type = :type where id = :page")
        .param("type", type)
        .param("page", page)
        .update();
    changed(page);
  }

  /** Replaces what is known of a page's picture, and of the words read on it. */
  public void turn(String page, PageLook look, @Nullable String words, Page.Reading reading) {
    sql.sql("update page set look = :look, words = :words, reading = :reading where id = :page")
        .param("look", Json.write(look))
        .param("words", words)
        .param("reading", reading.name())
        .param("page", page)
        .update();
    changed(page);
  }

  /** The next free position of a batch, which must be locked. */
  public int nextPosition(String batch) {
    return 1
        + sql.sql("select coalesce(max(position), 0) from packet where batch = :batch")
            .param("batch", batch)
            .query(Integer.class)
            .single();
  }

  /** Sets a packet back to the beginning of the way, or out of it; its findings stay. */
  public void state(String packet, PacketState state, List<String> alarms) {
    sql.sql("update packet set state = :state, alarms = :alarms where id = :packet")
        .param("state", state.name())
        .param("alarms", Json.write(alarms))
        .param("packet", packet)
        .update();
    changed(packet);
  }

  /** Replaces what looks wrong about a packet; it goes through no stage again. */
  public void alarms(String packet, List<String> alarms) {
    sql.sql("update packet set alarms = :alarms where id = :packet")
        .param("alarms", Json.write(alarms))
        .param("packet", packet)
        .update();
    changed(packet);
  }

  /** Forgets what was kept about a packet under this name. */
  public void forget(String packet, String kind) {
    sql.sql("delete from finding where packet = :packet and kind = :kind")
        .param("packet", packet)
        .param("kind", kind)
        .update();
  }

  private void changed(String id) {
    changes.publishEvent(Change.about(Topic.BATCHES, id));
  }
}
