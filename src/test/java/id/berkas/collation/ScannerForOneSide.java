package id.berkas.collation;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Ledger;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.document.Quality;
import id.berkas.document.Repairs;
import id.berkas.fakes.SettableClock;
import id.berkas.fakes.TestDatabase;
import id.berkas.hold.Holds;
import id.berkas.imaging.BatchLimits;
import id.berkas.imaging.PasswordKey;
import id.berkas.intake.IncomingFiles;
import id.berkas.profile.ScannerProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A scanner that sees one side, and the stage behind it with its real tables. */
final class ScannerForOneSide implements AutoCloseable {

  static final Instant MORNING = Instant.parse("2026-11-16T02:00:00Z");
  private static final String PROFILE =
      """
      name: old-simplex
      branch: PKL
      folder: scans/old-simplex
      pattern: "*.pdf"
      batch: one-file
      duplex: by-hand
      backsWithin: 10m
      """;

  private final Path home;
  private final TestDatabase database = new TestDatabase();
  private AnnotationConfigApplicationContext beans;

  ScannerForOneSide(Path home) throws IOException {
    this.home = home;
    Path folder = Files.createDirectories(home.resolve("profiles"));
    Files.writeString(folder.resolve("old-simplex.yaml"), PROFILE);
    Files.writeString(
        folder.resolve("both-sides.yaml"),
        PROFILE
            .replace("old-simplex", "both-sides")
            .replace("duplex: by-hand\nbacksWithin: 10m\n", "duplex: true\n"));
    start();
  }

  private void start() {
    beans = new AnnotationConfigApplicationContext();
    beans.registerBean(DataSource.class, database::source);
    beans.registerBean(JdbcClient.class, database::sql);
    beans.registerBean(
        ScannerProfiles.class,
        () -> ScannerProfiles.load(home.resolve("profiles"), home.resolve("data")));
    beans.register(Wiring.class);
    beans.refresh();
  }

  /** The hub starts anew with the profiles as they are then. */
  void isRenamed(String name, String to) throws IOException {
    Path profile = home.resolve("profiles").resolve(name + ".yaml");
    String text = Files.readString(profile).replace(name, to);
    Files.delete(profile);
    Files.writeString(home.resolve("profiles").resolve(to + ".yaml"), text);
    beans.close();
    start();
  }

  /** A run whose pages are being looked at. */
  String feeds(String profile, String path, int pages) {
    Instant now = clock().instant();
    clock().advance(Duration.ofMinutes(1));
    String id = bean(Batches.class).nextId("PKL", now);
    BatchFile file = new BatchFile(id, path, 7);
    bean(Batches.class)
        .add(new Batch(id, profile, "PKL", path, BatchState.SURVEYED, now, List.of(file)));
    bean(Batches.class).counted(id, pages);
    for (int number = 1; number <= pages; number++) {
      bean(Pages.class).add(id, number, new PageSource(id, "application/pdf", number - 1));
    }
    database
        .sql()
        .sql(
            """
            insert into incoming_file (profile, path, state, bytes, modified_at, first_seen_at, still_since, changed_at, batch)
            values (:profile, :path, 'RELEASED', 7, :at, :at, :at, :at, :batch)
            """)
        .param("profile", profile)
        .param("path", path)
        .param("at", Timestamp.from(now))
        .param("batch", id)
        .update();
    return id;
  }

  /** Every page was looked at; what may be separated now. */
  List<BatchRef> looksAt(String batch) {
    for (Page page : bean(Pages.class).ofBatch(batch)) {
      bean(Pages.class)
          .looked(
              page.id(),
              new PageLook(
                  1654, 2339, 200, 0, 0, 0, new Quality(1, 1), List.of(), "v", "t", List.of(), 0));
    }
    bean(Batches.class).move(batch, BatchState.LOOKED_AT);
    return collates(batch);
  }

  List<BatchRef> collates(String batch) {
    return bean(Collation.class).collate(new BatchRef(batch));
  }

  /** A run through the scanner, looked at. */
  String passes(String path, int pages) {
    String batch = feeds("old-simplex", path, pages);
    looksAt(batch);
    return batch;
  }

  /** What the next stage hears of now. */
  List<String> due() {
    return bean(Collation.class).due().stream().map(BatchRef::batch).toList();
  }

  Pass pass(String batch) {
    return bean(Passes.class).find(batch).orElseThrow();
  }

  SettableClock clock() {
    return bean(SettableClock.class);
  }

  <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  @Override
  public void close() {
    beans.close();
    database.close();
  }

  @EnableTransactionManagement
  @Import({
    Batches.class,
    Pages.class,
    Holds.class,
    Repairs.class,
    Ledger.class,
    BatchLimits.class,
    IncomingFiles.class,
    Passes.class,
    Offers.class,
    WholeStack.class,
    Pairing.class,
    Collation.class
  })
  static class Wiring {
    @Bean
    Clock clock() {
      return new SettableClock(MORNING);
    }

    @Bean
    PasswordKey passwordKey() {
      return PasswordKey.ofThisProcess();
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
      return new JdbcTransactionManager(source);
    }
  }
}
