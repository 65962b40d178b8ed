package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ANikIsCheckedTest {

  @ParameterizedTest
  @CsvSource({
    "337501450788990, nik-length",
    "3375014513889901, nik-month",
    "3375013202889901, nik-day",
    "3375013002889901, nik-day",
    "3375017202889901, nik-day",
    "3375010007889901, nik-day",
    "3375014507880000, nik-serial"
  })
  void whatCannotBeANikIsAnError(String digits, String error) {
    assertThat(new Nik(digits).errors()).containsExactly(error);
  }

  @Test
  void aWomansDayIsFortyMore() {
    Nik woman = new Nik("3375014507889901");
    assertThat(woman.errors()).isEmpty();
    assertThat(woman.sex()).isEqualTo("P");
    assertThat(woman.isBirthDate(LocalDate.of(1988, 7, 5))).isTrue();
    assertThat(new Nik("3375010507889901").sex()).isEqualTo("L");
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "33", "64", "65", "91", "92", "93", "96"})
  void provincesOfAllEditionsAreKnown(String province) {
    assertThat(new Nik(province + "75010507889901").warnings(null, null)).isEmpty();
  }

  @Test
  void anotherAreaDateOrSexIsAWarningOnly() {
    Nik nik = new Nik("2275014507889901");
    assertThat(nik.errors()).isEmpty();
    assertThat(nik.warnings(LocalDate.of(1988, 7, 6), "L"))
        .containsExactly("nik-area-unknown", "nik-birth-date-differs", "nik-sex-differs");
    assertThat(nik.warnings(LocalDate.of(1988, 7, 5), "P")).containsExactly("nik-area-unknown");
  }
}
