package id.berkas.verification;

import id.berkas.document.Batch;
import id.berkas.document.PacketRef;
import id.berkas.fakes.Desk;
import id.berkas.fakes.SettableClock;
import id.berkas.matching.Cases;
import id.berkas.registration.Registrations;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The queue with its real tables and transactions, on a given database. */
final class QueueContext implements AutoCloseable {

  static final Instant MONDAY_MORNING = Instant.parse("2026-11-16T02:00:00Z");

  final SettableClock clock = new SettableClock(MONDAY_MORNING);
  final Desk desk;
  final Tasks tasks;
  final Decisions decisions;
  final Verification verification;
  final JdbcClient sql;
  private final AnnotationConfigApplicationContext beans;

  QueueContext(DataSource source) {
    this(source, Map.of());
  }

  QueueContext(DataSource source, Map<String, Object> settings) {
    beans = new AnnotationConfigApplicationContext();
    beans.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    beans.registerBean(DataSource.class, () -> source);
    beans.registerBean(Clock.class, () -> clock);
    beans.register(Wiring.class);
    beans.refresh();
    desk = new Desk(beans);
    tasks = beans.getBean(Tasks.class);
    decisions = beans.getBean(Decisions.class);
    verification = beans.getBean(Verification.class);
    sql = beans.getBean(JdbcClient.class);
  }

  <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  /** A packet of its own batch, on the queue. */
  Task queued(String branch, Instant receivedAt) {
    return queued(desk.batch(branch, receivedAt));
  }

  Task queued(Batch batch) {
    String packet = desk.packet(batch).id();
    verification.queue(new PacketRef(packet));
    return tasks.ofPacket(packet).orElseThrow();
  }

  @Override
  public void close() {
    beans.close();
  }

  @EnableTransactionManagement(proxyTargetClass = true)
  @Import({Registrations.class, Cases.class})
  @ComponentScan({"id.berkas.document", "id.berkas.verification"})
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
