package id.berkas.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.completeness.Checklist.Missing;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.fakes.StageUnderTest;
import id.berkas.matching.Cases;
import id.berkas.matching.Match;
import id.berkas.registration.RegistrationImport;
import id.berkas.registration.RegistrationTables;
import id.berkas.registration.Registrations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The stage with its real tables. */
class CompletenessStageTest {

  private static final String NUMBER = "LA-PKL-200428-00017";

  @TempDir Path data;
  private StageUnderTest stage;
  private Packet packet;

  @BeforeEach
  void aPacketWithAnIdentityCardAndARegistration() throws IOException {
    stage = new StageUnderTest(data, Wiring.class);
    packet = stage.packet(1);
    String csv =
        """
        registration_number,program,claim_cause,full_name,nik,branch
        %s,JHT,USIA_PENSIUN,SITI SPECIMEN,3375014507889901,SMG
        """
            .formatted(NUMBER);
    stage
        .bean(RegistrationImport.class)
        .importCsv(
            "day.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "test");
    FoundDocument card = new FoundDocument("KTP", packet.pages(), 0.9, List.of());
    keep(Documents.FINDING, new Documents(packet.id(), List.of(card), List.of()));
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void listsAllThatTheClaimStillLacks() {
    keep(
        Match.KIND,
        new Match.Certain(packet.id(), NUMBER, List.of(), List.of(), List.of(), List.of()));
    Checklist checklist = checked();
    assertThat(checklist.registration()).isEqualTo(NUMBER);
    assertThat(checklist.missing())
        .extracting(Missing::type)
        .containsExactly("KPJ", "KK", "SK_PENSIUN", "TABUNGAN", "F5");
    assertThat(checklist.lines().get(1).pages()).isEqualTo(packet.pages());
  }

  @Test
  void tellsTheOfficerThatTheClaimWasRegisteredAtAnotherBranch() {
    keep(
        Match.KIND,
        new Match.Certain(packet.id(), NUMBER, List.of(), List.of(), List.of(), List.of()));
    assertThat(checked().checks().getFirst().textEn()).contains("branch SMG");
  }

  @Test
  void asksNothingOfAPacketWithoutRegistration() {
    keep(Match.KIND, new Match.Missing(packet.id(), List.of(), List.of(), List.of(), List.of()));
    assertThat(checked().registration()).isNull();
    assertThat(checked().missing()).isEmpty();
  }

  private Checklist checked() {
    stage.bean(Completeness.class).check(new PacketRef(packet.id()));
    Packets packets = stage.bean(Packets.class);
    assertThat(packets.get(packet.id()).state()).isEqualTo(PacketState.CHECKED);
    return packets.finding(packet.id(), Checklist.FINDING, Checklist.class).orElseThrow();
  }

  private void keep(String kind, Object finding) {
    stage.bean(Packets.class).keepFinding(packet.id(), kind, finding);
  }

  @Configuration
  @EnableTransactionManagement(proxyTargetClass = true)
  @Import({
    Completeness.class,
    CaseFiles.class,
    CollectiveClaims.class,
    ChecklistSettings.class,
    Registrations.class,
    Cases.class,
    RegistrationImport.class,
    RegistrationTables.class
  })
  static class Wiring {
    @Bean
    DocumentCatalogue catalogue() {
      return DocumentCatalogue.load();
    }

    @Bean
    JdbcTemplate template(DataSource source) {
      return new JdbcTemplate(source);
    }
  }
}
