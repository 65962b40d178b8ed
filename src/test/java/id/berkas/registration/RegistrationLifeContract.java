package id.berkas.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.berkas.fakes.SettableClock;
import id.berkas.hold.Holds;
import id.berkas.registration.HistoryEntry.Fact;
import id.berkas.registration.HistoryEntry.What;
import id.berkas.registration.RegistrationLife.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** What becomes of a registration after its first import, whatever the database. */
abstract class RegistrationLifeContract {

  private static final Instant NOON = Instant.parse("2026-11-16T05:00:00Z");
  private static final String HEADER =
      "registration_number,program,nik,kpj,full_name,phone,company_registration\n";
  private static final String ANI =
      "LA-1,JHT,3375014107809901,17034567891,ANI SPECIMEN LESTARI,,\n";
  private static final String TWICE = "LA-2,JHT,3375014107809901,,ANI SPECIMEN LESTARI,0812,\n";
  private static final String BUDI = "LA-3,JHT,3326110203759902,,BUDI SPECIMEN HARTONO,,\n";

  private AnnotationConfigApplicationContext beans;
  private Registrations registrations;
  private RegistrationLife life;

  abstract DataSource database();

  @BeforeEach
  void anEmptyTable() {
    beans = new AnnotationConfigApplicationContext();
    beans.registerBean(DataSource.class, this::database);
    beans.register(Hub.class);
    beans.refresh();
    registrations = beans.getBean(Registrations.class);
    life = beans.getBean(RegistrationLife.class);
    JdbcClient sql = beans.getBean(JdbcClient.class);
    for (String table :
        List.of("registration_change", "registration_merge", "registration", "hold")) {
      sql.sql("delete from " + table).update();
    }
  }

  @AfterEach
  void leave() {
    beans.close();
  }

  @Test
  void whichFileChangedWhatIsRemembered() throws IOException {
    take("monday.csv", ANI);
    take("tuesday.csv", ANI.replace(",,\n", ",0813,\n"));

    assertThat(life.history("LA-1"))
        .extracting(HistoryEntry::what, HistoryEntry::who, HistoryEntry::at)
        .containsExactly(
            tuple(What.ADDED, "sari, monday.csv", NOON),
            tuple(What.CHANGED, "sari, tuesday.csv", NOON));
    assertThat(life.history("LA-1").getLast().facts())
        .containsExactly(new Fact("phone", null, "0813"));
  }

  @Test
  void aColumnThatAFileLacksChangesNothingAndAnEmptyCellTakesTheFactAway() throws IOException {
    take("a.csv", ANI.replace(",,\n", ",0813,\n"));

    run(
        "b.csv",
        "registration_number,program,full_name,nik\n"
            + "LA-1,JHT,ANI SPECIMEN LESTARI,3375014107809901\n");
    assertThat(find("LA-1").phone()).isEqualTo("0813");
    assertThat(find("LA-1").kpj()).isEqualTo("17034567891");

    take("c.csv", ANI);
    assertThat(find("LA-1").phone()).isNull();
  }

  @Test
  void aClosedRegistrationStaysClosedUntilSomebodyOpensIt() throws IOException {
    take("a.csv", ANI);

    assertThat(life.close("LA-1", " ", "sari")).isInstanceOf(Answer.Refused.class);
    assertThat(life.close("LA-9", "paid", "sari")).isEqualTo(new Answer.Unknown("LA-9"));
    assertThat(life.close("LA-1", "paid", "sari")).isInstanceOf(Answer.Done.class);
    take("b.csv", ANI);
    assertThat(find("LA-1").closed()).isEqualTo("paid");

    life.reopen("LA-1", "budi");
    assertThat(find("LA-1").closed()).isNull();
    assertThat(life.history("LA-1"))
        .extracting(HistoryEntry::what)
        .containsExactly(What.ADDED, What.CLOSED, What.REOPENED);
  }

  @Test
  void aListMayCloseRegistrationsToo() throws IOException {
    String header = HEADER.strip() + ",status,status_reason\n";
    run(
        "a.csv",
        header + ANI.strip() + ",closed,paid on 3 November\n" + BUDI.strip() + ",tutup,\n");

    assertThat(find("LA-1").closed()).isEqualTo("paid on 3 November");
    assertThat(registrations.find("LA-3")).isEmpty();
  }

  @Test
  void theNumberOfAMergedRegistrationLeadsToTheOther() throws IOException {
    take("a.csv", ANI + TWICE);

    assertThat(life.merge("LA-2", "LA-1", "sari")).isInstanceOf(Answer.Done.class);

    assertThat(find("LA-2")).isEqualTo(find("LA-1"));
    assertThat(find("LA-1").phone()).as("what only the other knew").isEqualTo("0812");
    assertThat(registrations.byNik("3375014107809901")).hasSize(1);
    assertThat(life.history("LA-2"))
        .extracting(HistoryEntry::registration, HistoryEntry::what)
        .contains(tuple("LA-2", What.ADDED), tuple("LA-1", What.MERGED));
    assertThat(take("b.csv", TWICE).badRows().getFirst().textId()).contains("digabung ke LA-1");
    assertThat(life.merge("LA-2", "LA-1", "sari")).as("again").isInstanceOf(Answer.Done.class);
  }

  @Test
  void twoPeopleAreNeverMerged() throws IOException {
    take("a.csv", ANI + BUDI);

    assertThat(life.merge("LA-1", "LA-3", "sari")).isInstanceOf(Answer.Refused.class);
    assertThat(life.merge("LA-1", "LA-1", "sari")).isInstanceOf(Answer.Refused.class);
    assertThat(find("LA-1").fullName()).isEqualTo("ANI SPECIMEN LESTARI");
  }

  @Test
  void aNumberIsNotHandedToAnotherPerson() throws IOException {
    take("a.csv", ANI);

    ImportReport report = take("b.csv", BUDI.replace("LA-3", "LA-1"));

    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.badRows().getFirst().textEn()).contains("already that of ANI");
    assertThat(find("LA-1").fullName()).isEqualTo("ANI SPECIMEN LESTARI");
  }

  @Test
  void twoPeopleDoNotShareANik() throws IOException {
    String wrong = BUDI.replace("3326110203759902", "3375014107809901");

    ImportReport report = take("a.csv", ANI + TWICE + wrong);

    assertThat(report.added()).as("one person may have two claims").isEqualTo(2);
    assertThat(report.badRows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.line()).isEqualTo(4);
              assertThat(row.textEn()).contains("is already that of ANI", "LA-1");
            });
    assertThat(take("b.csv", wrong).refused()).as("also in a later file").isEqualTo(1);
    assertThat(take("c.csv", BUDI).refused()).isZero();
  }

  @Test
  void aWorkerOfAnUnknownCompanyIsTakenAndNamed() throws IOException {
    ImportReport report = take("a.csv", ANI.replace(",,\n", ",,LA-C\n"));

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.badRows().getFirst().textEn()).contains("no registration LA-C");
    assertThat(registrations.byCompany("LA-C"))
        .extracting(Registration::number)
        .containsExactly("LA-1");
  }

  private Registration find(String number) {
    return registrations.find(number).orElseThrow();
  }

  private ImportReport take(String name, String rows) throws IOException {
    return run(name, HEADER + rows);
  }

  private ImportReport run(String name, String content) throws IOException {
    return beans
        .getBean(RegistrationImport.class)
        .importCsv(
            name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "sari");
  }

  @Configuration
  @EnableTransactionManagement(proxyTargetClass = true)
  @Import({RegistrationTables.class, Holds.class})
  static class Hub {

    @Bean
    JdbcClient jdbcClient(DataSource source) {
      return JdbcClient.create(source);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource source) {
      return new JdbcTemplate(source);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource source) {
      return new JdbcTransactionManager(source);
    }

    @Bean
    Clock clock() {
      return new SettableClock(NOON);
    }
  }
}
