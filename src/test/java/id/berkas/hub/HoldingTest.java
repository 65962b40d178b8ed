package id.berkas.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.SettableClock;
import id.berkas.fakes.TestDatabase;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class HoldingTest {

  @Test
  void aStageThatAClockStartsIsHeldOnceHoweverOftenItFails() throws Exception {
    try (TestDatabase database = new TestDatabase();
        DefaultCamelContext camel = new DefaultCamelContext();
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext()) {
      beans.registerBean(JdbcClient.class, database::sql);
      beans.registerBean(
          Clock.class, () -> new SettableClock(Instant.parse("2026-11-16T02:00:00Z")));
      beans.register(Holds.class);
      beans.refresh();
      Holding holding = new Holding(beans.getBean(Holds.class));

      for (int sweep = 0; sweep < 3; sweep++) {
        holding.hold(
            null,
            new IllegalStateException("the folder is odd"),
            "intake",
            null,
            new DefaultExchange(camel));
      }

      List<Hold> open = beans.getBean(Holds.class).open();
      assertThat(open).hasSize(1);
      assertThat(open.getFirst().subject()).isEqualTo(Hold.Subject.MESSAGE);
      assertThat(open.getFirst().subjectId()).isEqualTo("intake");
      assertThat(open.getFirst().reason()).isEqualTo(HoldReason.FAILED);
      assertThat(open.getFirst().detail()).isEqualTo("IllegalStateException: the folder is odd");
    }
  }
}
