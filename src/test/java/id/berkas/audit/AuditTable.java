package id.berkas.audit;

import id.berkas.fakes.SettableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The audit with its real table and transactions, on a given database; its writer runs. */
final class AuditTable implements AutoCloseable {

  static final Instant MONDAY_MORNING = Instant.parse("2026-11-16T02:00:00Z");

  final SettableClock clock = new SettableClock(MONDAY_MORNING);
  final JdbcClient sql;
  final Audit audit;
  final AuditCheck check;
  final AuditTrail trail;
  private final AnnotationConfigApplicationContext beans;

  AuditTable(DataSource source, Path data) {
    beans = new AnnotationConfigApplicationContext();
    beans
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("data", Map.of("berkas.data", data.toString())));
    beans.registerBean(DataSource.class, () -> source);
    beans.registerBean(Clock.class, () -> clock);
    beans.register(Wiring.class);
    beans.refresh();
    sql = beans.getBean(JdbcClient.class);
    audit = beans.getBean(Audit.class);
    check = beans.getBean(AuditCheck.class);
    trail = beans.getBean(AuditTrail.class);
  }

  static Doing saw(String who, String page) {
    return new Doing(
        new Actor(who, "OFFICER", "PKL", "10.0.0.7"),
        Deed.SAW,
        new Subject(Subject.Kind.PAGE, page),
        "GET /pages/{id}/view");
  }

  /** Entries one to the given number, with a kept end after each. */
  void written(int entries) {
    for (int n = 1; n <= entries; n++) {
      audit.note(saw("sari", "P-" + n));
      clock.advance(Duration.ofMinutes(2));
    }
  }

  /** As at a normal stop of the hub. */
  @Override
  public void close() {
    beans.close();
  }

  @EnableTransactionManagement(proxyTargetClass = true)
  @Import({Chain.class, Anchors.class, Audit.class, AuditCheck.class, AuditTrail.class})
  static class Wiring {
    @Bean
    JdbcTemplate template(DataSource source) {
      return new JdbcTemplate(source);
    }

    @Bean
    JdbcClient client(JdbcTemplate template) {
      return JdbcClient.create(template);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
      return new JdbcTransactionManager(source);
    }
  }
}
