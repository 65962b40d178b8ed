package id.berkas.intake;

import id.berkas.document.Batch;
import id.berkas.document.BatchRef;
import id.berkas.document.Batches;
import id.berkas.fakes.FillingStore;
import id.berkas.fakes.SettableClock;
import id.berkas.fakes.TestDatabase;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** One scanner in front of the real intake: folder, store, tables and transactions. */
final class ScanRoom implements AutoCloseable {

  static final Duration QUIET = Duration.ofSeconds(5);
  static final Duration GIVE_UP = Duration.ofMinutes(10);
  private static final String HEAD = "name: scanner\nbranch: PKL\nfolder: scans/scanner\n";

  static final String ONE_FILE = HEAD + "pattern: \"*.{pdf,tif,jpg,png}\"\nbatch: one-file\n";
  static final String FOLDER = HEAD + "pattern: \"*.jpg\"\nbatch: folder\n";
  static final String COMMON_PREFIX = HEAD + "pattern: \"*.jpg\"\nbatch: common-prefix\n";

  final SettableClock clock = new SettableClock(Instant.parse("2026-11-16T02:00:00Z"));
  private Clock watch = clock;
  private final TestDatabase ours = new TestDatabase();
  private final DataSource source;
  final FillingStore store;
  final ScannerProfile profile;
  private final ScannerProfiles profiles;
  private AnnotationConfigApplicationContext beans;

  ScanRoom(Path home, String yaml) {
    this(home, yaml, null);
  }

  /** With another database than the usual one in memory. */
  ScanRoom(Path home, String yaml, @Nullable DataSource other) {
    this.source = other == null ? ours.source() : other;
    write(home.resolve("profiles/scanner.yaml"), yaml.getBytes(StandardCharsets.UTF_8));
    this.store = new FillingStore(new FolderStore(home.resolve("data/store")));
    this.profiles = ScannerProfiles.load(home.resolve("profiles"), home.resolve("data"));
    this.profile = profiles.get("scanner");
    this.beans = start();
    intake().take(profile);
  }

  private AnnotationConfigApplicationContext start() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(DataSource.class, () -> source);
    context.registerBean(Clock.class, () -> watch);
    context.registerBean(ContentStore.class, () -> store);
    context.registerBean(ScannerProfiles.class, () -> profiles);
    context.register(Wiring.class);
    context.refresh();
    return context;
  }

  /** The hub dies and comes back: only folder, store and database stay. */
  void crash() {
    beans.close();
    beans = start();
  }

  /** From now on time is real. */
  void useRealTime() {
    watch = Clock.systemUTC();
    crash();
  }

  Intake intake() {
    return beans.getBean(Intake.class);
  }

  IncomingFiles ledger() {
    return beans.getBean(IncomingFiles.class);
  }

  Holds holds() {
    return beans.getBean(Holds.class);
  }

  List<BatchRef> sweep() {
    return intake().take(profile);
  }

  /** Two sweeps with time between them. */
  List<BatchRef> sweepAfter(Duration time) {
    sweep();
    clock.advance(time);
    return sweep();
  }

  /** Sweeps and lets go, as the route does. */
  List<Batch> receiveAfter(Duration time) {
    List<BatchRef> refs = sweepAfter(time);
    refs.forEach(intake()::release);
    return refs.stream().map(this::batch).toList();
  }

  Batch batch(BatchRef ref) {
    return beans.getBean(Batches.class).get(ref.batch());
  }

  Path drop(String name, byte[] content) {
    Path file = profile.folder().resolve(name);
    write(file, content);
    return file;
  }

  /** Names below the scanner folder, the empty drawers aside. */
  List<String> names() {
    try (Stream<Path> all = Files.walk(profile.folder())) {
      return all.filter(path -> !Files.isDirectory(path))
          .map(path -> profile.folder().relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<HoldReason> openReasons() {
    return holds().open().stream().map(Hold::reason).toList();
  }

  List<IncomingState> states() {
    return beans
        .getBean(JdbcClient.class)
        .sql("select state from incoming_file order by id")
        .query(String.class)
        .list()
        .stream()
        .map(IncomingState::valueOf)
        .toList();
  }

  int batches() {
    return beans
        .getBean(JdbcClient.class)
        .sql("select count(*) from batch")
        .query(Integer.class)
        .single();
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    beans.close();
    ours.close();
  }

  @EnableTransactionManagement
  @Import({Batches.class, Holds.class, IncomingFiles.class, Receipts.class, Intake.class})
  static class Wiring {
    @Bean
    JdbcClient client(DataSource source) {
      return JdbcClient.create(source);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
      return new JdbcTransactionManager(source);
    }
  }
}
