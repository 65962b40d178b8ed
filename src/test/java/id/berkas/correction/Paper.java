package id.berkas.correction;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.SaidFields;
import id.berkas.document.Batch;
import id.berkas.document.Disposition;
import id.berkas.document.PacketRef;
import id.berkas.fakes.Desk;
import id.berkas.fakes.SettableClock;
import id.berkas.fakes.TestDatabase;
import id.berkas.matching.Cases;
import id.berkas.matching.Matching;
import id.berkas.registration.RegistrationImport;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import id.berkas.verification.Decisions;
import id.berkas.verification.Tasks;
import id.berkas.verification.Verification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Queued packets of paper on real tables, for people to correct. */
final class Paper implements AutoCloseable {

  static final Instant MORNING = Instant.parse("2026-11-16T02:00:00Z");
  static final String SITI = "LA-PKL-261116-00001";

  final SettableClock clock = new SettableClock(MORNING);
  final Desk desk;
  final Corrections corrections;
  final Tasks tasks;
  final Decisions decisions;
  private final TestDatabase database = new TestDatabase();
  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
  private final String picture;

  Paper(Path data) {
    beans
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("data", Map.of("berkas.data", data.toString())));
    beans.registerBean(DataSource.class, database::source);
    beans.registerBean(Clock.class, () -> clock);
    beans.registerBean(ContentStore.class, () -> new FolderStore(data.resolve("store")));
    beans.registerBean(DocumentCatalogue.class, DocumentCatalogue::load);
    beans.register(Wiring.class);
    beans.refresh();
    desk = new Desk(beans);
    corrections = bean(Corrections.class);
    tasks = bean(Tasks.class);
    decisions = bean(Decisions.class);
    picture = bean(ContentStore.class).put(jpeg()).sha256();
  }

  <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  void registered() throws IOException {
    String csv =
        """
        registration_number,program,claim_cause,branch,nik,kpj,full_name,birth_date
        LA-PKL-261116-00001,JHT,PHK,PKL,3375015708859901,26133068531,SITI AMINAH SPECIMEN,1985-08-17
        """;
    bean(RegistrationImport.class)
        .importCsv(
            "pagi.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "admin");
  }

  /**
   * A batch whose packets are queued.
   *
   * @param packets for each its pages: S separator, F filed, B blank, H held
   */
  List<String> batch(String branch, String... packets) {
    Batch batch = desk.batch(branch, MORNING);
    List<String> ids = new ArrayList<>();
    for (String pages : packets) {
      String packet = desk.packet(batch).id();
      for (char kind : pages.toCharArray()) {
        desk.page(batch, disposition(kind), packet, picture, picture);
      }
      bean(Verification.class).queue(new PacketRef(packet));
      ids.add(packet);
    }
    return ids;
  }

  private static Disposition disposition(char kind) {
    return switch (kind) {
      case 'S' -> Disposition.SEPARATOR;
      case 'B' -> Disposition.BLANK;
      case 'H' -> Disposition.HELD;
      default -> Disposition.FILED;
    };
  }

  private static byte[] jpeg() {
    BufferedImage image = new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpeg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    beans.close();
    database.close();
  }

  @EnableTransactionManagement(proxyTargetClass = true)
  @ComponentScan(
      basePackages = {
        "id.berkas.document",
        "id.berkas.registration",
        "id.berkas.verification",
        "id.berkas.correction",
        "id.berkas.hold"
      },
      excludeFilters = @Filter(Configuration.class))
  @Import({Matching.class, Cases.class, SaidFields.class})
  @ComponentScan(
      basePackages = "id.berkas.completeness",
      excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
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
