package id.berkas.fakes;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.PacketOpening.WithoutSeparator;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.document.Quality;
import id.berkas.document.Repairs;
import id.berkas.hold.Holds;
import id.berkas.imaging.BatchLimits;
import id.berkas.imaging.PasswordKey;
import id.berkas.profile.ScannerProfiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** One stage of the hub with its real tables and transactions, and a packet of paper for it. */
public final class StageUnderTest implements AutoCloseable {

  public static final Instant RECEIVED = Instant.parse("2026-11-16T02:00:00Z");

  private final TestDatabase database = new TestDatabase();
  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

  public StageUnderTest(Path data, Class<?>... stages) {
    beans
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("data", Map.of("berkas.data", data.toString())));
    beans.registerBean(DataSource.class, database::source);
    beans.registerBean(JdbcClient.class, database::sql);
    beans.registerBean(
        ScannerProfiles.class, () -> ScannerProfiles.load(Path.of("scanner-profiles"), data));
    beans.registerBean(PasswordKey.class, () -> PasswordKey.in(data));
    beans.register(Wiring.class);
    beans.register(stages);
    beans.refresh();
  }

  public <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  /** A separated packet with this many filed pages, each lying on its left side. */
  public Packet packet(int pageCount) {
    Batches batches = bean(Batches.class);
    String batch = batches.nextId("PKL", RECEIVED);
    batches.add(
        new Batch(
            batch,
            "mfp-lobby",
            "PKL",
            "scan.pdf",
            BatchState.SEPARATED,
            RECEIVED,
            List.of(new BatchFile("ab12", "scan.pdf", 1234))));
    Packet packet =
        new Packet(
            Packet.id(batch, 1),
            batch,
            1,
            PacketState.SEPARATED,
            new WithoutSeparator(),
            List.of(),
            List.of());
    bean(Packets.class).add(packet);
    for (int number = 1; number <= pageCount; number++) {
      file(batch, number, packet.id());
    }
    return bean(Packets.class).get(packet.id());
  }

  private void file(String batch, int number, String packet) {
    Pages pages = bean(Pages.class);
    pages.add(batch, number, new PageSource("ab12", "application/pdf", number - 1));
    String page = Page.id(batch, number);
    pages.looked(
        page,
        new PageLook(
            2480,
            3508,
            200,
            90,
            0.5,
            0,
            new Quality(1, 1),
            List.of(),
            "view",
            "thumbnail",
            List.of(),
            0));
    pages.dispose(page, Disposition.FILED, null, packet);
  }

  @Override
  public void close() {
    beans.close();
    database.close();
  }

  @EnableTransactionManagement
  @Import({
    Batches.class,
    Packets.class,
    Pages.class,
    Holds.class,
    Repairs.class,
    BatchLimits.class
  })
  static class Wiring {
    @Bean
    Clock clock() {
      return new SettableClock(RECEIVED);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
      return new JdbcTransactionManager(source);
    }
  }
}
