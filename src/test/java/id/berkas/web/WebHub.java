package id.berkas.web;

import com.fasterxml.jackson.databind.JsonNode;
import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.SaidFields;
import id.berkas.document.Json;
import id.berkas.document.PacketRef;
import id.berkas.fakes.Desk;
import id.berkas.fakes.SettableClock;
import id.berkas.hold.Holds;
import id.berkas.imaging.BatchLimits;
import id.berkas.imaging.PasswordKey;
import id.berkas.intake.IncomingFiles;
import id.berkas.intake.Uploads;
import id.berkas.profile.ScannerProfiles;
import id.berkas.revision.Revision.Kind;
import id.berkas.revision.Revisions;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.jms.JmsAutoConfiguration;
import org.springframework.boot.autoconfigure.jms.artemis.ArtemisAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

/** The hub without routes, broker and workers: pages and API on a real database. */
@EnableAutoConfiguration(
    exclude = {
      ArtemisAutoConfiguration.class,
      JmsAutoConfiguration.class,
      CamelAutoConfiguration.class
    })
@ComponentScan("id.berkas.web")
@ComponentScan(
    basePackages = {"id.berkas.completeness", "id.berkas.separation", "id.berkas.custody"},
    excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
@ComponentScan(
    basePackages = {
      "id.berkas.document",
      "id.berkas.registration",
      "id.berkas.matching",
      "id.berkas.verification",
      "id.berkas.letter",
      "id.berkas.correction",
      "id.berkas.scanning",
      "id.berkas.matching",
      "id.berkas.collation",
      "id.berkas.audit",
      "id.berkas.figures",
      "id.berkas.revision"
    },
    excludeFilters = @Filter(Configuration.class))
@Import({
  Holds.class,
  SaidFields.class,
  IncomingFiles.class,
  SampleDay.class,
  SampleScan.class,
  SampleCustody.class,
  BatchLimits.class,
  Uploads.class
})
class WebHub {

  static final Instant MONDAY_MORNING = Instant.parse("2026-11-16T02:00:00Z");

  @Bean
  Clock clock() {
    return new SettableClock(MONDAY_MORNING);
  }

  @Bean
  PasswordKey passwordKey() {
    return PasswordKey.ofThisProcess();
  }

  @Bean
  ContentStore store(@Value("${berkas.data}") Path data) {
    return new FolderStore(data.resolve("store"));
  }

  /** Ends of the audit of a database that is gone would make the new one look cut off. */
  @Bean
  InitializingBean withoutTheLogsOfFormerTests(@Value("${berkas.data}") Path data) {
    return () -> FileSystemUtils.deleteRecursively(data.resolve("logs"));
  }

  @Bean
  ScannerProfiles profiles(@Value("${berkas.data}") Path data) throws IOException {
    Path copies = Files.createTempDirectory("berkas-profiles-");
    FileSystemUtils.copyRecursively(Path.of("scanner-profiles"), copies);
    return ScannerProfiles.load(copies, data);
  }

  @Bean
  CannedRoutes routes(Revisions revisions) throws IOException {
    String file = "20-imaging.camel.yaml";
    revisions.keep(Kind.ROUTE, file, Files.readString(Path.of("routes", file)), null);
    return new CannedRoutes();
  }

  /** Finds a patch sheet and a page behind it, whatever it is shown. */
  @Bean
  ProfileTrial trial() {
    String report =
        """
        {"status":"ok","pages":[
          {"number":1,"disposition":"separator","barcodes":[{"format":"PATCH_T","text":"PATCHT"}]},
          {"number":2,"disposition":"filed","barcodes":[]}],
         "packets":[{"pages":[2]}]}
        """;
    return (name, text, sample) -> Optional.of(Json.read(report, JsonNode.class));
  }

  @Bean
  DocumentCatalogue catalogue() {
    return DocumentCatalogue.load();
  }

  @Bean
  Desk desk(BeanFactory beans) {
    return new Desk(beans);
  }

  @Bean
  Retries retries() {
    return (hold, who) -> false;
  }

  @Bean
  Unlocks unlocks() {
    return (hold, password, who) -> password.equals("rahasia");
  }

  /** Notes what would be sent to recognition. */
  static final class ReadAgain implements Rereading {
    final List<PacketRef> packets = new ArrayList<>();

    @Override
    public void again(PacketRef packet) {
      packets.add(packet);
    }
  }

  @Bean
  ReadAgain rereading() {
    return new ReadAgain();
  }

  @Bean
  HealthFacts facts() {
    return () ->
        List.of(
            new HealthFacts.Fact("models", false, "ind", "models"),
            new HealthFacts.Fact("routes", false, "2 / 3: separation", "ordered"),
            new HealthFacts.Fact("workers", true, "2 / 2", null));
  }
}
