package id.berkas.cli;

import id.berkas.correction.Examples;
import id.berkas.hub.HubDatabase;
import id.berkas.hub.RegistrationWitness;
import id.berkas.ledger.LedgerCheck;
import id.berkas.registration.RegistrationImport;
import id.berkas.registration.Registrations;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import id.berkas.web.OfflineSignIns;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Database and store of a data folder on which no hub runs, for commands that need no more. */
final class OfflineHub {

  private final ConfigurableApplicationContext context;

  private OfflineHub(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Opens the folder, does the work and closes it. */
  static <T> T with(Path data, Work<T> work) throws IOException {
    return with(data, Map.of(), work);
  }

  /** The same with other settings than the usual ones, such as another database. */
  static <T> T with(Path data, Map<String, String> overrides, Work<T> work) throws IOException {
    HubStarter.Start start = HubStarter.settings(data, 0).with(overrides);
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.NONE)
            .initializers(
                starting ->
                    HubDatabase.refuseAnother(
                        data,
                        starting.getEnvironment().getRequiredProperty("spring.datasource.url")))
            .properties(HubStarter.QUIET)
            .properties("logging.level.com.zaxxer.hikari=off", "logging.level.org.flywaydb=error")
            .properties("logging.level.id.berkas.audit=warn")
            .run(HubStarter.arguments(start))) {
      return work.on(new OfflineHub(context));
    }
  }

  /** What is done with an open folder. */
  @FunctionalInterface
  interface Work<T> {
    T on(OfflineHub hub) throws IOException;
  }

  LedgerCheck ledger() {
    return context.getBean(LedgerCheck.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  RegistrationImport registrationImport() {
    return context.getBean(RegistrationImport.class);
  }

  Registrations registrations() {
    return context.getBean(Registrations.class);
  }

  @ComponentScan({
    "id.berkas.document",
    "id.berkas.hold",
    "id.berkas.registration",
    "id.berkas.classification",
    "id.berkas.learning",
    "id.berkas.matching",
    "id.berkas.completeness",
    "id.berkas.ledger",
    "id.berkas.audit"
  })
  @Import({Examples.class, OfflineSignIns.class, RegistrationWitness.class})
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
  })
  static class Parts {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    ContentStore contentStore(@Value("${berkas.data}") Path data) {
      return new FolderStore(data.resolve("store"));
    }
  }
}
