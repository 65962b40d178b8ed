package id.berkas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.Registered;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A company claims for its workers: their papers come together, or each in an envelope. */
class CollectivePacketsTest {

  private static final Registration COMPANY =
      Registered.as("PT")
          .nik("3375010101709910")
          .name("RATNA SPECIMEN WAKIL")
          .born("1970-01-01")
          .collective()
          .done();
  private static final Registration ANI =
      Registered.as("ANI")
          .nik("3375014107809901")
          .kpj("17034567891")
          .name("ANI SPECIMEN LESTARI")
          .born("1980-07-01")
          .worksFor("PT")
          .done();
  private static final Registration BUDI =
      Registered.as("BUDI")
          .nik("3326110203759902")
          .kpj("09087654321")
          .name("BUDI SPECIMEN HARTONO")
          .born("1975-03-02")
          .worksFor("PT")
          .done();
  private static final Registration STRANGER =
      Registered.as("CICI")
          .nik("3327095508909903")
          .kpj("20011112222")
          .name("CICI SPECIMEN")
          .born("1990-08-15")
          .done();
  private static final RegistrationList ALL =
      new RegistrationList(List.of(COMPANY, ANI, BUDI, STRANGER));

  @Test
  void papersOfListedWorkersAreAtHomeInTheCompanysPacket() {
    Match match = match(workers(letter().cover("PT")));

    assertThat(match).isInstanceOf(Match.Certain.class);
    assertThat(match.registration()).isEqualTo("PT");
    assertThat(match.foreign()).isEmpty();
  }

  @Test
  void eachPageBelongsToItsWorker() {
    PacketEvidence packet = workers(letter().cover("PT")).page("FOTO").evidence();

    assertThat(new Matcher().workers(packet, COMPANY, ALL).orElseThrow().workers())
        .isEqualTo(
            Map.of(
                "B.003", "ANI", "B.004", "ANI", "B.005", "BUDI", "B.006", "BUDI", "B.007", "BUDI"));
  }

  @Test
  void aStrangersPageIsStillForeign() {
    Match match =
        match(workers(letter().cover("PT")).page("KTP").nik(STRANGER.nik()).name("CICI SPECIMEN"));

    assertThat(match).isNotInstanceOf(Match.Certain.class);
    assertThat(match.foreign()).singleElement().extracting(ForeignPage::page).isEqualTo("B.007");
  }

  @Test
  void withoutACoverSheetAPersonSaysSo() {
    Match match = match(workers(Papers.of()));

    assertThat(match).isInstanceOf(Match.Doubtful.class);
    assertThat(match.registration()).isEqualTo("PT");
    assertThat(match.foreign()).isEmpty();
    assertThat(match.alarms()).contains("collective-packet");
  }

  @Test
  void aWorkersOwnEnvelopeIsTheWorkersAlsoWithTheListInIt() {
    Papers papers = person(Papers.of(), ANI);
    papers.page("UNKNOWN").nik(ANI.nik()).nik(BUDI.nik()).kpj(ANI.kpj()).kpj(BUDI.kpj());
    Match match = match(papers);

    assertThat(match).isInstanceOf(Match.Certain.class);
    assertThat(match.registration()).isEqualTo("ANI");
  }

  @Test
  void aColleaguesCardInAWorkersEnvelopeIsForeign() {
    Match match = match(person(Papers.of().cover("ANI"), ANI).page("KTP").nik(BUDI.nik()));

    assertThat(match).isNotInstanceOf(Match.Certain.class);
    assertThat(match.foreign()).hasSize(1);
  }

  private static Papers letter() {
    return Papers.of().page("KUASA").nik(COMPANY.nik()).name(COMPANY.fullName());
  }

  private static Papers workers(Papers papers) {
    return person(person(papers, ANI), BUDI);
  }

  private static Papers person(Papers papers, Registration person) {
    return papers
        .page("KTP")
        .nik(person.nik())
        .name(person.fullName())
        .born(String.valueOf(person.birthDate()))
        .page("KPJ")
        .kpj(person.kpj())
        .name(person.fullName());
  }

  private static Match match(Papers papers) {
    return new Matcher().match(papers.evidence(), ALL);
  }
}
