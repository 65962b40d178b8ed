package id.berkas.intake;

import id.berkas.hold.HoldReason;
import id.berkas.live.Change;
import id.berkas.live.Topic;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of every file a scanner folder has shown. */
@Repository
public class IncomingFiles {

  private final JdbcClient sql;
  private final ApplicationEventPublisher changes;
  private final ScannerProfiles profiles;
  private final Clock clock;

  IncomingFiles(
      JdbcClient sql, Clock clock, ScannerProfiles profiles, ApplicationEventPublisher changes) {
    this.sql = sql;
    this.changes = changes;
    this.profiles = profiles;
    this.clock = clock;
  }

  /** Files seen and not yet safe in a batch, oldest first: what they wait for is their detail. */
  public List<IncomingFile> waiting() {
    return sql.sql(
            "select * from incoming_file where state in ('SEEN', 'WHOLE') order by first_seen_at, id")
        .query(IncomingRow::read)
        .list();
  }

  /** Files that brought the same bytes as a batch before them and became none, newest first. */
  public List<IncomingFile> repeated(Instant since) {
    return sql.sql(
            """
            select * from incoming_file where state = 'LINKED' and changed_at >= :since
            order by changed_at desc, id desc
            """)
        .param("since", Timestamp.from(since))
        .query(IncomingRow::read)
        .list();
  }

  /** The newest appearance of a file under this path that a sweep saw not before a time. */
  public Optional<IncomingFile> appeared(String profile, String path, Instant since) {
    return sql.sql(
            """
            select * from incoming_file
            where profile = :profile and path = :path and first_seen_at >= :since
            order by id desc limit 1
            """)
        .param("profile", profile)
        .param("path", path)
        .param("since", Timestamp.from(since))
        .query(IncomingRow::read)
        .optional();
  }

  /** Last change first. */
  public List<IncomingFile> latest(int limit) {
    return sql.sql("select * from incoming_file order by changed_at desc, id desc limit :limit")
        .param("limit", limit)
        .query(IncomingRow::read)
        .list();
  }

  /** The files that went into a batch, and those that later brought the same bytes again. */
  public List<IncomingFile> ofBatch(String batch) {
    return with("batch", batch, "");
  }

  /** Files that still lie where the scanner put them. */
  List<IncomingFile> lying(String profile) {
    return with("profile", profile, "and open_key is not null");
  }

  /** Files that lie in held/. */
  List<IncomingFile> heldBack(String profile) {
    return with(
        "profile", profile, "and state = 'HELD' and open_key is null and place is not null");
  }

  private List<IncomingFile> with(String column, String value, String and) {
    return sql.sql(
            "select * from incoming_file where %s = :value %s order by id".formatted(column, and))
        .param("value", value)
        .query(IncomingRow::read)
        .list();
  }

  /** Batches that are committed and that the next stage may not know of yet. */
  List<String> unreleased(String profile) {
    return sql.sql(
            """
            select batch from incoming_file where profile = :profile and state = 'STORED'
            group by batch order by min(id)
            """)
        .param("profile", profile)
        .query(String.class)
        .list();
  }

  /** First sight. Another hub may have been quicker; then this changes nothing. */
  void see(String profile, Sighting sighting) {
    int lines =
        sql.sql(
                """
                insert into incoming_file (profile, path, open_key, state, bytes, modified_at,
                  first_seen_at, still_since, changed_at, place)
                values (:profile, :path, :key, 'SEEN', :bytes, :modified, :now, :now, :now, :path)
                on conflict do nothing
                """)
            .param("profile", profile)
            .param("path", sighting.path())
            .param("key", Hash.of(profile + "/" + sighting.path()))
            .param("bytes", sighting.bytes())
            .param("modified", Timestamp.from(sighting.modifiedAt()))
            .param("now", now())
            .update();
    tell(profile, lines);
  }

  /** Size or time moved: watching starts again. */
  void changed(IncomingFile file, Sighting sighting) {
    sql.sql(
            """
            update incoming_file set state = 'SEEN', bytes = :bytes, modified_at = :modified,
              still_since = :now, changed_at = :now, detail = null
            where id = :id and state in ('SEEN', 'WHOLE')
            """)
        .param("bytes", sighting.bytes())
        .param("modified", Timestamp.from(sighting.modifiedAt()))
        .param("now", now())
        .param("id", file.id())
        .update();
    tell(file.profile(), 1);
  }

  /**
   * A waiting file is whole, or lacks something still. Nothing is written when that is known, or
   * when another hub has gone further with it.
   */
  void waits(IncomingFile file, IncomingState state, @Nullable String detail) {
    int lines =
        sql.sql(
                """
                update incoming_file set state = :state, detail = :detail, changed_at = :now
                where id = :id and state in ('SEEN', 'WHOLE')
                  and (state <> :state or coalesce(detail, '') <> coalesce(:detail, ''))
                """)
            .param("state", state.name())
            .param("detail", detail)
            .param("now", now())
            .param("id", file.id())
            .update();
    tell(file.profile(), lines);
  }

  /** Somebody took it away. */
  void gone(IncomingFile file, String why) {
    sql.sql(
            "update incoming_file set state = 'GONE', open_key = null, place = null, detail = :why, changed_at = :now where id = :id")
        .param("why", why)
        .param("now", now())
        .param("id", file.id())
        .update();
    tell(file.profile(), 1);
  }

  /** It cannot become a batch. */
  void held(IncomingFile file, HoldReason reason, String detail) {
    sql.sql(
            "update incoming_file set state = 'HELD', reason = :reason, detail = :detail, changed_at = :now where id = :id")
        .param("reason", reason.name())
        .param("detail", detail)
        .param("now", now())
        .param("id", file.id())
        .update();
    tell(file.profile(), 1);
  }

  /** The file went into this batch, or brought what this batch brought. */
  void belongs(IncomingFile file, IncomingState state, String batch) {
    sql.sql(
            "update incoming_file set state = :state, batch = :batch, detail = null, changed_at = :now where id = :id")
        .param("state", state.name())
        .param("batch", batch)
        .param("now", now())
        .param("id", file.id())
        .update();
    tell(file.profile(), 1);
  }

  /** The next stage knows of the batch. */
  void released(String batch) {
    sql.sql(
            "update incoming_file set state = 'RELEASED', changed_at = :now where batch = :batch and state = 'STORED'")
        .param("now", now())
        .param("batch", batch)
        .update();
    changes.publishEvent(Change.about(Topic.FILES, batch));
  }

  /** The file does not lie where the scanner put it any more; its name is free again. */
  void left(IncomingFile file, @Nullable String place) {
    sql.sql(
            "update incoming_file set open_key = null, place = :place, changed_at = :now where id = :id")
        .param("place", place)
        .param("now", now())
        .param("id", file.id())
        .update();
    tell(file.profile(), 1);
  }

  /** Keeps other hubs out until the end of the transaction; the state is the present one. */
  IncomingState lock(IncomingFile file) {
    return IncomingState.valueOf(
        sql.sql("select state from incoming_file where id = :id for update")
            .param("id", file.id())
            .query(String.class)
            .single());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private void tell(String profile, int lines) {
    if (lines > 0) {
      String branch = profiles.find(profile).map(ScannerProfile::branch).orElse(null);
      changes.publishEvent(new Change(Topic.FILES, branch));
    }
  }
}
