package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsAreReadTest {

  @Test
  void anIdentityCardSaysWhoItsHolderIs() {
    PageContents page = Paper.read(Samples.KTP);
    assertThat(Paper.values(page, FieldKind.NIK)).containsExactly("3375014507889901");
    assertThat(Paper.values(page, FieldKind.NAME)).containsExactly("SITI SPECIMEN");
    assertThat(Paper.values(page, FieldKind.BIRTH_PLACE)).containsExactly("PEKALONGAN");
    assertThat(Paper.values(page, FieldKind.BIRTH_DATE)).containsExactly("1988-07-05");
    assertThat(Paper.values(page, FieldKind.SEX)).containsExactly("P");
    assertThat(page.fields()).allSatisfy(field -> assertThat(field.warnings()).isEmpty());
  }

  @Test
  void aFamilyCardSaysItForEachPerson() {
    PageContents page = Paper.read(Samples.KK);
    assertThat(Paper.values(page, FieldKind.KK_NUMBER)).containsExactly("3375010102149902");
    assertThat(Paper.values(page, FieldKind.NIK))
        .containsExactly("3375010303859903", "3375014507889901");
    assertThat(Paper.values(page, FieldKind.NAME)).contains("AGUS SPECIMEN", "SITI SPECIMEN");
    assertThat(Paper.values(page, FieldKind.BIRTH_DATE))
        .containsExactly("1985-03-03", "1988-07-05");
    assertThat(Paper.values(page, FieldKind.BIRTH_PLACE)).containsExactly("BATANG", "PEKALONGAN");
    assertThat(Paper.values(page, FieldKind.SEX)).containsExactly("L", "P");
    assertThat(Paper.values(page, FieldKind.MOTHER_NAME))
        .containsExactly("SRI CONTOH", "WARTI CONTOH");
  }

  @Test
  void aNameThatEndsLikeTheWordForNumberTakesNoNikForTheCardsNumber() {
    PageContents page = Paper.read(Samples.KK.replace("AGUS SPECIMEN", "AGUS HARTONO "));
    assertThat(Paper.values(page, FieldKind.KK_NUMBER)).containsExactly("3375010102149902");
    assertThat(Paper.values(page, FieldKind.NIK))
        .containsExactly("3375010303859903", "3375014507889901");
  }

  @Test
  void aFormSaysNumberMotherCompanyAccountAndTelephone() {
    PageContents page = Paper.read(Samples.F5);
    assertThat(Paper.values(page, FieldKind.KPJ)).containsExactly("26133068531");
    assertThat(Paper.values(page, FieldKind.NIK)).containsExactly("3375014507889901");
    assertThat(Paper.values(page, FieldKind.MOTHER_NAME)).containsExactly("WARTI CONTOH");
    assertThat(Paper.values(page, FieldKind.COMPANY)).containsExactly("PT BATIK SPECIMEN");
    assertThat(Paper.values(page, FieldKind.ACCOUNT)).containsExactly("1234567890");
    assertThat(Paper.values(page, FieldKind.PHONE)).containsExactly("+6281234567890");
  }

  @Test
  void labelsAndValuesReadAsTwoColumnsAreBroughtTogetherOnASlantedPage() {
    PageContents page = Paper.read(Paper.inColumns(Samples.KTP, 20, 0.03));
    assertThat(Paper.values(page, FieldKind.NAME)).containsExactly("SITI SPECIMEN");
    assertThat(Paper.values(page, FieldKind.BIRTH_DATE)).containsExactly("1988-07-05");
    assertThat(Paper.values(page, FieldKind.SEX)).containsExactly("P");
  }

  @Test
  void aParticipantCardCarriesItsNameWithoutALabel() {
    PageContents page = Paper.read(Samples.KPJ);
    assertThat(Paper.values(page, FieldKind.KPJ)).containsExactly("26133068531");
    assertThat(page.fields())
        .filteredOn(field -> field.kind() == FieldKind.NAME)
        .singleElement()
        .satisfies(
            name -> {
              assertThat(name.value()).isEqualTo("SITI SPECIMEN");
              assertThat(name.warnings()).containsExactly("name-by-position");
            });
  }

  @Test
  void whoSignsALetterIsToldFromWhomItIsAbout() {
    assertThat(Paper.read(Samples.PAKLARING).fields())
        .filteredOn(field -> field.kind() == FieldKind.NAME)
        .extracting(Field::value, field -> field.warnings().contains("signer"))
        .containsExactly(tuple("BUDI MANAJER", true), tuple("SITI SPECIMEN", false));
  }

  @Test
  void aDateWithAMonthNameIsUnderstood() {
    PageContents page = Paper.read(Samples.DEATH);
    assertThat(Paper.values(page, FieldKind.BIRTH_DATE)).containsExactly("1985-03-03");
    assertThat(Paper.values(page, FieldKind.BIRTH_PLACE)).containsExactly("BATANG");
  }

  @ParameterizedTest
  @CsvSource({
    "3375O14507889901, 3375014507889901",
    "337501450788990l, 3375014507889901",
    "33750I45O7889901, 3375014507889901",
    "3375014507BB9901, 3375014507889901",
    "337S014S07889901, 3375014507889901",
    "3375 0145 0788 9901, 3375014507889901"
  })
  void confusedCharactersOfANikArePutRightAndTheRawTextIsKept(String read, String nik) {
    PageContents page = Paper.read(Samples.KTP.replace("3375014507889901", read));
    assertThat(page.fields())
        .filteredOn(field -> field.kind() == FieldKind.NIK)
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.value()).isEqualTo(nik);
              assertThat(field.raw()).isEqualTo(read);
            });
  }

  @Test
  void aCorrectedNumberIsTrustedLess() {
    Field clean = nik(Samples.KTP);
    Field corrected = nik(Samples.KTP.replace("3375014507889901", "3375O14507889901"));
    assertThat(corrected.confidence()).isLessThan(clean.confidence());
    assertThat(corrected.warnings()).containsExactly("characters-corrected");
  }

  @Test
  void aNikThatContradictsItsCardIsMarked() {
    Field nik = nik(Samples.KTP.replace("PEREMPUAN", "LAKI-LAKI").replace("05-07", "06-07"));
    assertThat(nik.warnings()).containsExactly("nik-birth-date-differs", "nik-sex-differs");
  }

  @Property(tries = 100)
  void aNikWithOneConfusedCharacterIsStillFound(@ForAll @IntRange(min = 0, max = 15) int at) {
    String nik = "3375014507889901";
    String twins = "OIZ3A5G7BgO";
    char digit = nik.charAt(at);
    char read = digit == '5' ? 'S' : twins.charAt(digit - '0');
    String misread = nik.substring(0, at) + (digit == '9' ? 'g' : read) + nik.substring(at + 1);
    assertThat(nik(Samples.KTP.replace(nik, misread)).value()).isEqualTo(nik);
  }

  @Property(tries = 30)
  void aNikWithoutALabelIsFoundByItsShape(@ForAll @IntRange(min = 1, max = 28) int day) {
    String nik = "337501%02d07889901".formatted(day);
    PageContents page = Paper.read("catatan tangan\n" + nik + "\nselesai");
    assertThat(Paper.values(page, FieldKind.NIK)).containsExactly(nik);
  }

  private static Field nik(String text) {
    return Paper.read(text).fields().stream()
        .filter(field -> field.kind() == FieldKind.NIK)
        .findFirst()
        .orElseThrow();
  }
}
