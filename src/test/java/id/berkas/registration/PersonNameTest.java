package id.berkas.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  private static final double SAME = 0.88;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          H. AHMAD SPECIMEN, S.E.          | Ahmad Specimen
          Drs. H. Bambang Specimen, M.M.   | BAMBANG SPECIMEN
          dr. Rina Specimen, Sp.A(K)       | RINA SPECIMEN
          Hj. Siti Aminah S.Pd.I           | SITI AMINAH
          Alm. Slamet                      | SLAMET
          R.Soekarno Specimen              | SUKARNO SPECIMEN
          Prof. Dr. Ir. Joko, Ph.D         | JOKO
          Bpk Tono SH                      | TONO
          """)
  void titlesAreNoPartOfTheName(String printed, String name) {
    assertSame(printed, name);
  }

  @ParameterizedTest
  @CsvSource({
    "Moch. Specimen, MUHAMMAD SPECIMEN",
    "M. Yamin, MOHAMAD YAMIN",
    "Muh Yamin, Mohammad Yamin",
    "ABD. RAHMAN, ABDUL RAHMAN",
    "ABDULRAHMAN, ABDUL RAHMAN",
    "STI NOERHALIZA, SITI NUR HALIZA",
    "ACHMAD SJARIF, AKHMAD SYARIEF"
  })
  void abbreviationsAndVariantsAreOneName(String one, String other) {
    assertSame(one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "SOEKARNO, SUKARNO",
    "WIDJAJA, WIJAYA",
    "DJOKO TJAHJONO, JOKO CAHYONO",
    "SOETJIPTO, SUCIPTO",
    "CHAIROEL, KHAIRUL"
  })
  void oldSpellingMeetsTheNew(String old, String current) {
    assertSame(old, current);
  }

  @Test
  void theFathersNameMayBeThereOrNot() {
    assertSame("AHMAD BIN SULAIMAN", "AHMAD");
    assertSame("AHMAD BIN SULAIMAN", "AHMAD SULAIMAN");
    assertSame("FATIMAH BINTI H. SULAIMAN", "FATIMAH");
  }

  @Test
  void singleWordNamesAreWhole() {
    assertThat(PersonName.of("SUTARNO").toString()).isEqualTo("SUTARNO");
    assertThat(PersonName.of("H").toString()).isEqualTo("H");
    assertDifferent("SUTARNO", "SUTARMI SPECIMEN");
  }

  @Test
  void misreadLettersAreForgiven() {
    assertSame("BUD1 5PECIMEN", "BUDI SPECIMEN");
    assertSame("BUDl SPEClMEN", "BUDI SPECIMEN");
    assertSame("RAHMANSPECIMEN", "RAHMAN SPECIMEN");
  }

  @Test
  void lastWordsMayBeMissingOrInitials() {
    assertSame("AHMAD FAUZI", "AHMAD FAUZI SPECIMEN");
    assertSame("AHMAD FAUZI S", "AHMAD FAUZI SPECIMEN");
    assertDifferent("NI S", "NI SPECIMEN WAYAN");
  }

  @ParameterizedTest
  @CsvSource({
    "SITI AMINAH, SITI AMALIA",
    "BUDI SANTOSO, BUDI HARTONO",
    "AGUS, ANDI",
    "ANI LESTARI, ANA LESTIYANI",
    "MUHAMMAD YUSUF, MUHAMMAD YASIN"
  })
  void otherNamesStayOther(String one, String other) {
    assertDifferent(one, other);
  }

  @Test
  void nothingIsLikeNothing() {
    assertThat(PersonName.of(" .,- ").isEmpty()).isTrue();
    assertThat(PersonName.of("").similarity(PersonName.of(""))).isZero();
  }

  private static void assertSame(String one, String other) {
    assertThat(PersonName.of(one).similarity(PersonName.of(other)))
        .as("%s / %s", PersonName.of(one), PersonName.of(other))
        .isGreaterThanOrEqualTo(SAME);
  }

  private static void assertDifferent(String one, String other) {
    assertThat(PersonName.of(one).similarity(PersonName.of(other)))
        .as("%s / %s", PersonName.of(one), PersonName.of(other))
        .isLessThan(SAME);
  }
}
