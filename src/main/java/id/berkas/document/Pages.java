package id.berkas.document;

import id.berkas.document.Page.Side;
import id.berkas.live.Change;
import id.berkas.live.Topic;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The pages. */
@Repository
public class Pages {

  /** Pages of a packet: all as they were scanned, or all as a person laid them. */
  static final String IN_PACKET = "coalesce(place, 0), batch, number";

  private final JdbcClient sql;
  private final ApplicationEventPublisher changes;

  Pages(JdbcClient sql, ApplicationEventPublisher changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** Adds page {@code number} of a batch unless it is there already. */
  @Transactional
  public void add(String batch, int number, PageSource source) {
    sql.sql(
            """
            insert into page (id, batch, number, original, media_type, frame, reading)
            values (:id, :batch, :number, :original, :mediaType, :frame, 'NONE')
            on conflict do nothing
            """)
        .param("id", Page.id(batch, number))
        .param("batch", batch)
        .param("number", number)
        .param("original", source.original())
        .param("mediaType", source.mediaType())
        .param("frame", source.frame())
        .update();
  }

  public Page get(String id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("no page " + id));
  }

  public Optional<Page> find(String id) {
    return sql.sql("select * from page where id = :id")
        .param("id", id)
        .query(PageRow::read)
        .optional();
  }

  /** The page that has or once had this id. */
  public Page wherever(String id) {
    Optional<Page> here = find(id);
    return here.isPresent() ? here.get() : wherever(wentTo(id));
  }

  private String wentTo(String id) {
    return sql.sql("select page from page_move where was = :id")
        .param("id", id)
        .query(String.class)
        .optional()
        .orElseThrow(() -> new NoSuchElementException("no page " + id));
  }

  /** The batches into which pages of this one went on, in order. */
  public List<String> wentOnTo(String batch) {
    return sql.sql("select distinct whole from page_move where batch = :batch order by whole")
        .param("batch", batch)
        .query(String.class)
        .list();
  }

  /**
   * Moves a page into another batch. It gets a new id, because the pictures of a page never change
   * under its id.
   *
   * @param side which side of its sheet it is; null when its new number tells
   * @return its new id
   */
  public String move(Page page, String whole, int number, @Nullable Side side) {
    String id = Page.id(whole, number);
    sql.sql("insert into page_move (was, batch, page, whole) values (:was, :batch, :page, :whole)")
        .param("was", page.id())
        .param("batch", page.batch())
        .param("page", id)
        .param("whole", whole)
        .update();
    sql.sql(
            "update page set id = :id, batch = :whole, number = :number, side = :side where id = :was")
        .param("id", id)
        .param("whole", whole)
        .param("number", number)
        .param("side", side == null ? null : side.name())
        .param("was", page.id())
        .update();
    changed(id);
    return id;
  }

  /** All pages of a batch, in order. */
  public List<Page> ofBatch(String batch) {
    return sql.sql("select * from page where batch = :batch order by number")
        .param("batch", batch)
        .query(PageRow::read)
        .list();
  }

  /** Whether a batch has pages that were neither looked at nor disposed of. */
  public boolean waitForLook(String batch) {
    return sql.sql(
            """
            select exists (
              select 1 from page where batch = :batch and look is null and disposition is null)
            """)
        .param("batch", batch)
        .query(Boolean.class)
        .single();
  }

  /** The filed pages of a packet, in order. */
  public List<Page> filedIn(String packet) {
    return sql.sql(
            "select * from page where packet = :packet and disposition = 'FILED' order by "
                + IN_PACKET)
        .param("packet", packet)
        .query(PageRow::read)
        .list();
  }

  /** All pages of a packet, in order: also its separators, blanks and held pages. */
  public List<Page> in(String packet) {
    return sql.sql("select * from page where packet = :packet order by " + IN_PACKET)
        .param("packet", packet)
        .query(PageRow::read)
        .list();
  }

  /** Records what the fast look found. */
  public void looked(String id, PageLook look) {
    sql.sql("update page set look = :look where id = :id")
        .param("look", Json.write(look))
        .param("id", id)
        .update();
    changed(id);
  }

  /** Records where a page ended, and in or before which packet. */
  public void dispose(
      String id, Disposition disposition, @Nullable String reason, @Nullable String packet) {
    sql.sql(
            "update page set disposition = :disposition, reason = :reason, packet = :packet where id = :id")
        .param("disposition", disposition.name())
        .param("reason", reason)
        .param("packet", packet)
        .param("id", id)
        .update();
    changed(id);
  }

  /** Takes back that the pages of a batch ended for this reason. */
  public void undispose(String batch, String reason) {
    sql.sql(
            """
            update page set disposition = null, reason = null
            where batch = :batch and reason = :reason
            """)
        .param("batch", batch)
        .param("reason", reason)
        .update();
    changed(batch);
  }

  /** Records where the words of a page are kept. */
  public void read(String id, String words) {
    sql.sql("update page set words = :words, reading = 'READ' where id = :id")
        .param("words", words)
        .param("id", id)
        .update();
    changed(id);
  }

  /** Records that recognition gave up on a page; the page stays filed and its packet goes on. */
  public void unreadable(String id) {
    sql.sql("update page set reading = 'UNREADABLE' where id = :id").param("id", id).update();
    changed(id);
  }

  /** Lets recognition try a page again that it gave up on. */
  public void unread(String id) {
    sql.sql("update page set reading = 'NONE' where id = :id and reading = 'UNREADABLE'")
        .param("id", id)
        .update();
    changed(id);
  }

  private void changed(String id) {
    changes.publishEvent(Change.about(Topic.BATCHES, id));
  }
}
