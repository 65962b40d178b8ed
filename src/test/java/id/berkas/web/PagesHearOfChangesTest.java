package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.berkas.fakes.Desk;
import id.berkas.fakes.SettableClock;
import id.berkas.web.Listener.Heard;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BrowserTest
@TestPropertySource(properties = "berkas.test=streams")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class PagesHearOfChangesTest {

  private static final int PAGES = 100;
  private static final int CONNECTIONS = 16;
  private static final Duration SOON = Duration.ofSeconds(2);

  @LocalServerPort int port;
  @Autowired Desk desk;
  @Autowired DataSource database;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Clock clock;
  private Listener clerk;

  @BeforeEach
  void signIn() throws Exception {
    clerk = new Listener(port).signIn("clerk");
  }

  @AfterEach
  void close() {
    clerk.close();
  }

  /** Takes every connection of the pool at once; it would wait for one that a stream held. */
  private void allConnectionsAreFree() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    try {
      for (int connection = 0; connection < CONNECTIONS; connection++) {
        taken.add(database.getConnection());
      }
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
  }

  private void aBatchComes() {
    desk.batch("PKL", "mfp-lobby", WebHub.MONDAY_MORNING);
  }

  private Heard open(String place) throws Exception {
    Heard heard = clerk.listen(place);
    await().atMost(SOON).until(() -> heard.times("open") == 1);
    return heard;
  }

  @Test
  void manyOpenPagesHearOfAStormOfChangesAFewTimesAndTakeNeitherThreadsNorConnections()
      throws Exception {
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    List<Heard> pages = new ArrayList<>();
    for (int page = 0; page < PAGES; page++) {
      pages.add(clerk.listen("batches"));
    }
    await().atMost(SOON).until(() -> pages.stream().allMatch(page -> page.times("open") == 1));
    assertThat(ManagementFactory.getThreadMXBean().getThreadCount()).isLessThan(threads + 20);
    allConnectionsAreFree();

    for (int batch = 0; batch < 300; batch++) {
      aBatchComes();
    }

    await().atMost(SOON).until(() -> pages.stream().allMatch(page -> page.times("changed") > 0));
    assertThat(pages).allMatch(page -> page.times("changed") < 20);
  }

  @Test
  void onlyWhatIsCommittedIsToldAndOnlyToPagesThatShowIt() throws Exception {
    Heard batches = open("batches");
    Heard queue = open("queue");
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            transaction -> {
              aBatchComes();
              transaction.setRollbackOnly();
            });
    await().during(Duration.ofSeconds(1)).until(() -> batches.times("changed") == 0);

    new TransactionTemplate(transactions)
        .executeWithoutResult(
            transaction -> {
              aBatchComes();
              await().during(Duration.ofMillis(700)).until(() -> batches.times("changed") == 0);
            });
    await().atMost(SOON).until(() -> batches.times("changed") == 1);
    assertThat(queue.times("changed")).isZero();
  }

  @Test
  void whatCameWhileAPageHadNoStreamIsToldAsSoonAsItHasOne() throws Exception {
    assertThat(open("batches").times("changed")).isZero();

    Heard late =
        clerk.listen(
            "batches",
            page -> {
              aBatchComes();
              return page;
            });
    await().atMost(SOON).until(() -> late.times("changed") == 1);
  }

  @Test
  void aStreamEndsWithItsSession() throws Exception {
    Heard page = open("queue");

    clerk.signOut();

    assertThat(page.end().get(5, TimeUnit.SECONDS)).isEqualTo(200);
    assertThat(clerk.listen("queue").end().get(5, TimeUnit.SECONDS)).isEqualTo(401);
  }

  @Test
  void aPageThatLooksByItselfDoesNotKeepASessionAliveExceptBesideAScanner() throws Exception {
    SettableClock watch = (SettableClock) clock;
    assertThat(clerk.get("/batches").statusCode()).isEqualTo(200);

    watch.advance(Duration.ofMinutes(29));
    assertThat(clerk.lookByItself("/batches").statusCode()).isEqualTo(200);
    watch.advance(Duration.ofHours(8));
    assertThat(clerk.lookByItself("/scanners/mfp-lobby").statusCode()).isEqualTo(200);
    assertThat(clerk.lookByItself("/batches").headers().firstValue("Location").orElse(""))
        .endsWith("/login?timeout");

    clerk.signIn("clerk").get("/scanners/mfp-lobby");
    watch.advance(Duration.ofHours(11));
    assertThat(clerk.lookByItself("/scanners/mfp-lobby").statusCode()).isEqualTo(302);
  }

  @Test
  void whoMayNotSeeTheRoutesHasNoStreamOfThem() throws Exception {
    assertThat(clerk.listen("routes").end().get(5, TimeUnit.SECONDS)).isEqualTo(404);
  }
}
