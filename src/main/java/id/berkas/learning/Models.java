package id.berkas.learning;

import id.berkas.document.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The models that were trained, and which of them is in force. */
@Repository
class Models {

  /** In force when no model is. */
  static final int NONE = 0;

  private static final String COLUMNS =
      "version, trained_at, trained_by, corrections, seeds, held_back, figures";

  private final JdbcClient sql;
  private final Clock clock;

  Models(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  int nextVersion() {
    return 1
        + sql.sql("select coalesce(max(version), 0) from type_model").query(Integer.class).single();
  }

  /** Keeps a model; one that nothing speaks against comes into force with it. */
  @Transactional
  public void keep(TrainedModel model, byte[] bytes) {
    sql.sql(
            """
            insert into type_model
              (version, state, trained_at, trained_by, corrections, seeds, held_back, figures, model)
            values (:version, :state, :at, :who, :corrections, :seeds, :heldBack, :figures, :model)
            """)
        .param("version", model.version())
        .param("state", model.refused() ? "REFUSED" : "KEPT")
        .param("at", Timestamp.from(model.at()))
        .param("who", model.who())
        .param("corrections", model.corrections())
        .param("seeds", model.seeds())
        .param("heldBack", model.heldBack())
        .param("figures", Json.write(model.figures()))
        .param("model", Base64.getEncoder().encodeToString(bytes))
        .update();
    if (!model.refused()) {
      use(model.version(), model.who());
    }
  }

  /** Puts a version into force, {@link #NONE} for none. */
  @Transactional
  public void use(int version, String who) {
    sql.sql("insert into type_model_use (version, since, who) values (:version, :now, :who)")
        .param("version", version)
        .param("now", Timestamp.from(clock.instant()))
        .param("who", who)
        .update();
  }

  /**
   * The last choice of a model.
   *
   * @param id grows with each choice
   * @param version {@link #NONE} for none
   */
  record Use(long id, int version) {}

  Use lastUse() {
    return sql.sql("select id, version from type_model_use order by id desc limit 1")
        .query((row, n) -> new Use(row.getLong("id"), row.getInt("version")))
        .optional()
        .orElse(new Use(0, NONE));
  }

  int inForce() {
    return lastUse().version();
  }

  /** The versions that were chosen, the last first. */
  List<Integer> used() {
    return sql.sql("select version from type_model_use order by id desc")
        .query(Integer.class)
        .list();
  }

  /** All of them, newest first. */
  List<TrainedModel> all() {
    return sql.sql("select " + COLUMNS + " from type_model order by version desc")
        .query(Models::model)
        .list();
  }

  boolean has(int version) {
    return all().stream().anyMatch(model -> model.version() == version);
  }

  /**
   * A kept model, ready to answer.
   *
   * @throws UnreadableModelException when it was damaged
   */
  LearnedModel load(int version) {
    String text =
        sql.sql("select model from type_model where version = :version")
            .param("version", version)
            .query(String.class)
            .single();
    try {
      return LearnedModel.of(version, Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      throw new UnreadableModelException(version, e);
    }
  }

  /** When the last training ended. */
  Optional<Instant> lastTraining() {
    return all().stream().map(TrainedModel::at).findFirst();
  }

  private static TrainedModel model(ResultSet row, int n) throws SQLException {
    Comparison figures = Json.read(row.getString("figures"), Comparison.class);
    return new TrainedModel(
        row.getInt("version"),
        row.getTimestamp("trained_at").toInstant(),
        row.getString("trained_by"),
        row.getInt("corrections"),
        row.getInt("seeds"),
        row.getInt("held_back"),
        figures,
        figures.objections());
  }
}
