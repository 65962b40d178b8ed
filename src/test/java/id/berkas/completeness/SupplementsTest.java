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
import id.berkas.matching.ForeignPage;
import id.berkas.matching.Match;
import id.berkas.registration.RegistrationImport;
import id.berkas.registration.RegistrationLife;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that come later are judged together with what came before. */
class SupplementsTest {

  private static final String NUMBER = "LA-PKL-200428-00017";
  private static final String OTHER = "LA-PKL-200428-00018";

  @TempDir Path data;
  private StageUnderTest stage;
  private Packet first;

  @BeforeEach
  void aCaseThatLacksPapers() throws IOException {
    stage = new StageUnderTest(data, CompletenessStageTest.Wiring.class);
    String row = "%s,JHT,USIA_PENSIUN,SITI SPECIMEN,3375014507889901\n";
    String csv =
        "registration_number,program,claim_cause,full_name,nik\n"
            + row.formatted(NUMBER)
            + row.formatted(OTHER);
    stage
        .bean(RegistrationImport.class)
        .importCsv("a.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "test");
    first = packet(NUMBER, "KTP", "KK");
    check(first);
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void whatIsLackingIsSaidOfAllPacketsTogether() {
    assertThat(missing(first)).containsExactly("KPJ", "SK_PENSIUN", "TABUNGAN", "F5");

    Packet supplement = packet(NUMBER, "KPJ", "F5");
    check(supplement);

    assertThat(missing(supplement)).containsExactly("SK_PENSIUN", "TABUNGAN");
    assertThat(checklist(supplement).lines())
        .as("the earlier card is shown where it is")
        .anySatisfy(
            line -> {
              assertThat(line.found()).isEqualTo("KTP");
              assertThat(line.pages()).containsExactly(first.pages().getFirst());
            });
  }

  @Test
  void aPacketThatStillWaitsIsJudgedAgain() {
    check(packet(NUMBER, "KPJ", "F5"));

    assertThat(missing(first)).containsExactly("SK_PENSIUN", "TABUNGAN");
  }

  @Test
  void aDecidedPacketKeepsTheListThatWasDecidedOn() {
    stage.bean(Cases.class).decided(first.id(), false);

    check(packet(NUMBER, "KPJ", "F5"));

    assertThat(missing(first)).containsExactly("KPJ", "SK_PENSIUN", "TABUNGAN", "F5");
  }

  @Test
  void aRejectedPacketDoesNotCount() {
    stage.bean(Cases.class).decided(first.id(), true);
    Packet next = packet(NUMBER, "KPJ", "F5");
    check(next);

    assertThat(missing(next)).contains("KTP", "KK");
  }

  @Test
  void somebodyElsesPageInAnEarlierPacketDoesNotCount() {
    keep(
        first,
        new Match.Doubtful(
            first.id(),
            NUMBER,
            List.of(),
            List.of(),
            List.of(new ForeignPage(first.pages().getFirst(), "nik 1 of nobody in this claim")),
            List.of()));
    Packet next = packet(NUMBER, "KPJ");
    check(next);

    assertThat(missing(next)).contains("KTP").doesNotContain("KK", "KPJ");
  }

  @Test
  void thePapersOfAMergedRegistrationCount() {
    stage.bean(RegistrationLife.class).merge(NUMBER, OTHER, "sari");
    Packet next = packet(OTHER, "KPJ", "F5");
    check(next);

    assertThat(missing(next)).containsExactly("SK_PENSIUN", "TABUNGAN");
  }

  private Packet packet(String registration, String... types) {
    Packet packet = stage.packet(types.length);
    List<FoundDocument> documents =
        Stream.iterate(0, i -> i < types.length, i -> i + 1)
            .map(i -> new FoundDocument(types[i], List.of(packet.pages().get(i)), 0.9, List.of()))
            .toList();
    stage
        .bean(Packets.class)
        .keepFinding(
            packet.id(), Documents.FINDING, new Documents(packet.id(), documents, List.of()));
    keep(
        packet,
        new Match.Certain(packet.id(), registration, List.of(), List.of(), List.of(), List.of()));
    stage.bean(Cases.class).join(packet.id(), registration);
    return packet;
  }

  private void keep(Packet packet, Match match) {
    stage.bean(Packets.class).keepFinding(packet.id(), Match.KIND, match);
  }

  private void check(Packet packet) {
    stage.bean(Completeness.class).check(new PacketRef(packet.id()));
  }

  private Checklist checklist(Packet packet) {
    return stage
        .bean(Packets.class)
        .finding(packet.id(), Checklist.FINDING, Checklist.class)
        .orElseThrow();
  }

  private List<String> missing(Packet packet) {
    return checklist(packet).missing().stream().map(Missing::type).toList();
  }
}
