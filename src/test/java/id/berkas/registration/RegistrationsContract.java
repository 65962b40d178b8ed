package id.berkas.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.Registered;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
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

/** What the table of registrations does, whatever the database. */
abstract class RegistrationsContract {

  private static final Registration ANI =
      Registered.as("LA-1")
          .nik("3375014107809901")
          .kpj("17034567891")
          .name("H. ANI SPECIMEN, S.E.")
          .born("1980-07-01")
          .applicant("BUDI SPECIMEN", "3326110203759902")
          .done();
  private static final Registration TWIN =
      Registered.as("LA-2").nik("3375014107809902").name("ANA SPECIMEN").born("1980-07-01").done();
  private static final String HEADER = "registration_number,program,nik,full_name,note\n";

  private Registrations registrations;
  private RegistrationImport imports;
  private Holds holds;
  private SearchIndexes search;

  private static @Nullable AnnotationConfigApplicationContext context;

  abstract DataSource database();

  @BeforeEach
  void anEmptyTable() {
    if (context == null) {
      context = new AnnotationConfigApplicationContext();
      context.registerBean(DataSource.class, this::database);
      context.register(Hub.class);
      context.refresh();
    }
    registrations = context.getBean(Registrations.class);
    imports = context.getBean(RegistrationImport.class);
    holds = context.getBean(Holds.class);
    search = context.getBean(SearchIndexes.class);
    JdbcClient sql = context.getBean(JdbcClient.class);
    sql.sql("delete from registration_change").update();
    sql.sql("delete from registration_merge").update();
    sql.sql("delete from registration").update();
    sql.sql("delete from hold").update();
  }

  @AfterAll
  static void forgetTheHub() {
    if (context != null) {
      context.close();
      context = null;
    }
  }

  @Test
  void aRegistrationComesBackAsItWent() {
    registrations.add(List.of(ANI));

    assertThat(registrations.find("LA-1")).contains(ANI);
    assertThat(registrations.find("LA-9")).isEmpty();
  }

  @Test
  void theTableAndTheListAnswerAlike() {
    registrations.add(List.of(TWIN, ANI));
    RegistrationList list = new RegistrationList(List.of(ANI, TWIN));

    for (RegistrationLookup lookup : List.of(registrations, list)) {
      assertThat(lookup.byNik("3375014107809901")).containsExactly(ANI);
      assertThat(lookup.byNikLike("3375014107809901")).containsExactly(TWIN);
      assertThat(lookup.byNikLike("8375014107809901")).containsExactly(ANI);
      assertThat(lookup.byNikLike("3375014107809908")).containsExactly(ANI, TWIN);
      assertThat(lookup.byNikLike("337501410780990")).isEmpty();
      assertThat(lookup.byKpj("17034567891")).containsExactly(ANI);
      assertThat(lookup.byKpjLike("17034567897")).containsExactly(ANI);
      assertThat(lookup.byKpjLike("17034567891")).isEmpty();
      assertThat(lookup.byApplicantNik("3326110203759902")).containsExactly(ANI);
      assertThat(lookup.byName("ani specimen")).containsExactly(ANI);
      assertThat(lookup.byBirthDate(LocalDate.of(1980, 7, 1))).containsExactly(ANI, TWIN);
    }
  }

  @Test
  void untrustedTextIsOnlyText() {
    String name = "'; drop table registration; -- \\ \" {} ${x}";
    registrations.add(List.of(Registered.as("LA-3").nik("3375014107809903").name(name).done()));

    assertThat(registrations.byName(name)).hasSize(1);
    assertThat(registrations.byNik("' or '1'='1")).isEmpty();
  }

  @Test
  void importingTwiceChangesNothing() {
    String file = HEADER + "LA-1,JHT,3375014107809901,ANI,a\nLA-2,JHT,3375014107809902,ANA,b\n";

    assertThat(run(file)).isEqualTo(report(2, 0, 0));
    assertThat(run(file)).isEqualTo(report(0, 0, 2));
    assertThat(run(file.replace("ANA", "ANNA"))).isEqualTo(report(0, 1, 1));
    assertThat(registrations.count()).isEqualTo(2);
    assertThat(registrations.find("LA-2").orElseThrow().attributes()).containsEntry("note", "b");
  }

  @Test
  void badRowsAreHeldByLineUntilTheFileComesRight() {
    String bad = HEADER + "LA-1,JHT,3375014107809901,ANI,\nLA-2,JHT,12,ANA,\n";

    run(bad);

    Hold hold = holds.open().getFirst();
    assertThat(hold.reason()).isEqualTo(HoldReason.BAD_REGISTRATIONS);
    assertThat(hold.subjectId()).isEqualTo("list.csv");
    assertThat(hold.detail()).startsWith("baris 3: nik \"12\"").contains("\nline 3: nik \"12\"");
    assertThat(registrations.count()).isEqualTo(1);

    run(bad.replace(",12,", ",3375014107809902,"));

    assertThat(holds.open()).isEmpty();
    assertThat(registrations.count()).isEqualTo(2);
  }

  @Test
  void anImportMakesTheSearchIndexesThatADiedLoadLeftOut() throws SQLException {
    List<String> whole = indexes();
    search.drop();
    assertThat(indexes()).hasSize(whole.size() - 5);

    run(HEADER + "LA-1,JHT,3375014107809901,ANI,\n");

    assertThat(indexes()).isEqualTo(whole);
  }

  private List<String> indexes() throws SQLException {
    try (Connection connection = database().getConnection();
        ResultSet columns =
            connection.getMetaData().getIndexInfo(null, null, "registration", false, true)) {
      List<String> names = new ArrayList<>();
      while (columns.next()) {
        if (columns.getInt("ORDINAL_POSITION") == 1) {
          names.add(columns.getString("INDEX_NAME"));
        }
      }
      return names.stream().sorted().toList();
    }
  }

  @Test
  void aRefusedFileIsHeldToo() {
    assertThat(run("x;y\n1;2\n").refusal()).isNotNull();
    assertThat(holds.open()).hasSize(1);
  }

  @Test
  void manyRowsLoadQuickly() {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < 25_000; i++) {
      file.append("LA-%06d,JHT,337501410780%04d,SPECIMEN,\n".formatted(i, 1 + i % 9999));
    }

    long start = System.nanoTime();
    ImportReport report = run(file.toString());

    assertThat(report.added()).isEqualTo(25_000);
    assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(30);
    assertThat(registrations.byNikLike("3375014107805001")).hasSizeGreaterThan(5);
  }

  private static ImportReport report(int added, int updated, int unchanged) {
    return new ImportReport(added, updated, unchanged, 0, List.of(), null, null);
  }

  private ImportReport run(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    try {
      return imports.importCsv("list.csv", new ByteArrayInputStream(bytes), "test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The beans of the hub that registrations need, transactions included. */
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
      return Clock.systemUTC();
    }
  }
}
