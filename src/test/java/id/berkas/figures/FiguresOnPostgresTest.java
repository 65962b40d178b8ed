package id.berkas.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.SettableClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.time.LocalDate;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same SQL on the other database: every statement, with and without its filters. */
class FiguresOnPostgresTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

  private static Span span(@Nullable String filter) {
    return new Span(MONDAY, MONDAY, filter, filter, filter);
  }

  @Test
  void everyCountIsMadeOnPostgresAsOnH2() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
      JdbcClient sql = JdbcClient.create(postgres.getPostgresDatabase());
      Instant morning = Instant.parse("2026-11-16T02:00:00Z");
      Figures figures = new Figures(sql, new SettableClock(morning));
      sql.sql(
              """
              insert into batch (id, profile, branch, name, state, received_at, pages)
              values ('B', 'mfp', 'PKL', 'a.pdf', 'SEPARATED', '2026-11-16 08:00:00+07', 9)
              """)
          .update();
      sql.sql(
              """
              insert into hold (subject, subject_id, stage, reason, detail, held_at)
              values ('FILE', 'mfp/a.pdf', 'intake', 'TRUNCATED', '', '2026-11-16 08:00:00+07')
              """)
          .update();

      assertThat(figures.volumes(span(null), GroupBy.DAY))
          .containsExactly(new Volume("2026-11-16", 1, 9, 0, 0, 0, 0, 0));
      assertThat(figures.held(span(null))).extracting(Held::open).containsExactly(1);
      assertThat(figures.held(new Span(MONDAY, MONDAY, null, "mfp", null))).hasSize(1);
      for (GroupBy by : GroupBy.values()) {
        assertThat(figures.volumes(span("x"), by)).isEmpty();
      }
      assertThat(figures.held(span("x"))).isEmpty();
      assertThat(figures.officers(span("x"))).isEmpty();
      assertThat(figures.officers(span(null))).isEmpty();
      assertThat(figures.waiting(span("x"))).isEmpty();
      assertThat(figures.waiting(span(null))).isEmpty();
    }
  }
}
