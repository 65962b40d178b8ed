package id.berkas.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.completeness.Checklist.Missing;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.fakes.StageUnderTest;
import id.berkas.matching.Cases;
import id.berkas.matching.Match;
import id.berkas.matching.WorkerPages;
import id.berkas.registration.RegistrationImport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there of each worker of a collective claim, and what lacks. */
class CollectiveClaimsTest {

  @TempDir Path data;
  private StageUnderTest stage;

  @BeforeEach
  void aCompanyWithTwoWorkers() throws IOException {
    stage = new StageUnderTest(data, CompletenessStageTest.Wiring.class);
    String csv =
        """
        registration_number,program,claim_cause,channel,npp,full_name,nik,company_registration
        PT,JHT,,collective,15070955,RATNA SPECIMEN,,
        ANI,JHT,USIA_PENSIUN,collective,,ANI SPECIMEN,3375014107809901,PT
        BUDI,JHT,USIA_PENSIUN,collective,,BUDI SPECIMEN,3326110203759902,PT
        """;
    stage
        .bean(RegistrationImport.class)
        .importCsv("a.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "test");
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void pagesInTheCompanysPacketAndInTheWorkersOwnCountForTheWorker() {
    Packet company = packet("PT", "KUASA", "KTP", "KPJ", "KTP");
    List<String> pages = company.pages();
    Map<String, String> owners =
        Map.of(pages.get(1), "ANI", pages.get(2), "ANI", pages.get(3), "BUDI");
    stage
        .bean(Packets.class)
        .keepFinding(
            company.id(), WorkerPages.FINDING, new WorkerPages(company.id(), "PT", owners));
    packet("BUDI", "KK");

    List<WorkerState> workers = stage.bean(CollectiveClaims.class).workers("PT");

    assertThat(workers).extracting(WorkerState::registration).containsExactly("ANI", "BUDI");
    assertThat(workers.getFirst().found()).containsExactly("KTP", "KPJ");
    assertThat(workers.getFirst().missing()).contains("KK").doesNotContain("KTP", "KPJ");
    assertThat(workers.getLast().found()).containsExactlyInAnyOrder("KTP", "KK");
    assertThat(workers.getLast().missing()).contains("KPJ").doesNotContain("KTP", "KK");
  }

  @Test
  void theCompanysPacketSaysWhoLacksWhatAndAsksNothingForItself() {
    Packet company = packet("PT", "KUASA");
    Checklist list = checked(company);

    assertThat(list.missing()).isEmpty();
    assertThat(list.checks())
        .extracting(Checklist.Check::textId)
        .anyMatch(text -> text.startsWith("ANI SPECIMEN (ANI): kurang "))
        .anyMatch(text -> text.startsWith("BUDI SPECIMEN (BUDI): kurang "));
  }

  @Test
  void theCompanysPacketHearsOfAWorkersOwnPapers() {
    Packet company = packet("PT", "KUASA");
    checked(company);
    String before = aboutAni(company);

    Packet anis = packet("ANI", "KTP", "KK");
    assertThat(checked(anis).missing()).extracting(Missing::type).doesNotContain("KTP", "KK");

    assertThat(aboutAni(company)).isNotEqualTo(before).doesNotContain("Kartu Keluarga");
  }

  private String aboutAni(Packet company) {
    return stage
        .bean(Packets.class)
        .finding(company.id(), Checklist.FINDING, Checklist.class)
        .orElseThrow()
        .checks()
        .stream()
        .map(Checklist.Check::textId)
        .filter(text -> text.startsWith("ANI"))
        .findFirst()
        .orElseThrow();
  }

  private Packet packet(String registration, String... types) {
    Packet packet = stage.packet(types.length);
    List<FoundDocument> documents =
        IntStream.range(0, types.length)
            .mapToObj(
                i -> new FoundDocument(types[i], List.of(packet.pages().get(i)), 0.9, List.of()))
            .toList();
    Packets packets = stage.bean(Packets.class);
    packets.keepFinding(
        packet.id(), Documents.FINDING, new Documents(packet.id(), documents, List.of()));
    packets.keepFinding(
        packet.id(),
        Match.KIND,
        new Match.Certain(packet.id(), registration, List.of(), List.of(), List.of(), List.of()));
    stage.bean(Cases.class).join(packet.id(), registration);
    return packet;
  }

  private Checklist checked(Packet packet) {
    stage.bean(Completeness.class).check(new PacketRef(packet.id()));
    return stage
        .bean(Packets.class)
        .finding(packet.id(), Checklist.FINDING, Checklist.class)
        .orElseThrow();
  }
}
