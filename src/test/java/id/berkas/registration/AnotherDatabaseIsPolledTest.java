package id.berkas.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.berkas.fakes.TestDatabase;
import id.berkas.hold.Holds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The route as it is delivered, against a second database. */
class AnotherDatabaseIsPolledTest {

  private static final Path ROUTE = Path.of("routes/13-registrations-poll.camel.yaml");

  private final TestDatabase database = new TestDatabase();
  private final JdbcDataSource other = new JdbcDataSource();
  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
  private final DefaultCamelContext camel = new DefaultCamelContext();

  @BeforeEach
  void aTableOfAnotherSystem() {
    beans.registerBean(DataSource.class, database::source);
    beans.register(RegistrationsContract.Hub.class);
    beans.refresh();
    other.setURL("jdbc:h2:mem:other;DB_CLOSE_DELAY=-1");
    JdbcClient sql = JdbcClient.create(other);
    sql.sql("drop all objects").update();
    sql.sql(
            """
            create table registrasi (nomor varchar(60), program varchar(3), sebab varchar(40),
              saluran varchar(20), cabang varchar(20), nik char(16), kpj varchar(11),
              nama varchar(200), tanggal_lahir date, telepon varchar(40), diubah date)
            """)
        .update();
    sql.sql(
            """
            insert into registrasi values
            ('LA-1', 'JHT', 'PHK', 'offline', 'PKL', '3375014107809901', null, 'ANI SPECIMEN',
              date '1980-07-01', '0812', current_date),
            ('LA-2', 'JHT', 'PHK', 'offline', 'PKL', '3375019907809902', null, 'BUDI SPECIMEN',
              null, null, current_date),
            ('LA-3', 'JHT', null, 'offline', 'PKL', '3375014107809903', null, 'CICI SPECIMEN',
              null, null, date '2020-01-01')
            """)
        .update();
  }

  @AfterEach
  void stop() {
    camel.stop();
    beans.close();
    database.close();
  }

  @Test
  void whatChangedThereComesOverAndBadRowsAreHeld() throws Exception {
    start(true);

    Registrations registrations = beans.getBean(Registrations.class);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(registrations.find("LA-1")).isPresent());
    Registration ani = registrations.find("LA-1").orElseThrow();
    assertThat(ani.birthDate()).isEqualTo("1980-07-01");
    assertThat(ani.phone()).isEqualTo("0812");
    assertThat(registrations.count()).isEqualTo(1);
    await()
        .untilAsserted(
            () ->
                assertThat(beans.getBean(Holds.class).open())
                    .singleElement()
                    .satisfies(hold -> assertThat(hold.detail()).contains("3375019907809902")));
  }

  @Test
  void itIsSwitchedOffUntilSomebodySwitchesItOn() throws Exception {
    start(false);

    assertThat(camel.getRouteController().getRouteStatus("registrations-poll").isStarted())
        .isFalse();
  }

  private void start(boolean switchedOn) throws Exception {
    camel.getRegistry().bind("registrationSource", other);
    camel.getRegistry().bind("registrationImport", beans.getBean(RegistrationImport.class));
    camel.addRoutes(
        new RouteConfigurationBuilder() {
          @Override
          public void configuration() {
            routeConfiguration("holds").onException(Exception.class).handled(true);
          }
        });
    String delivered = Files.readString(ROUTE);
    String route =
        switchedOn ? delivered.replace("autoStartup: false", "autoStartup: true") : delivered;
    PluginHelper.getRoutesLoader(camel)
        .loadRoutes(ResourceHelper.fromString(String.valueOf(ROUTE.getFileName()), route));
    camel.start();
  }
}
