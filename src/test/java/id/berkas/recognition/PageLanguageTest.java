package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageLanguageTest {

  private final PageLanguage language = new PageLanguage();

  @Test
  void aLetterInIndonesianIsTold() {
    assertThat(
            language.of(
                """
                Yang bertanda tangan di bawah ini menerangkan dengan sesungguhnya bahwa peserta
                telah mengundurkan diri dari perusahaan sejak tanggal 1 April 2020."""))
        .isEqualTo("id");
  }

  @Test
  void aFormInCapitalsIsTold() {
    assertThat(
            language.of(
                """
                PROVINSI JAWA TENGAH KOTA PEKALONGAN TEMPAT/TGL LAHIR : PEKALONGAN JENIS KELAMIN :
                PEREMPUAN AGAMA : ISLAM STATUS PERKAWINAN: KAWIN PEKERJAAN : KARYAWAN SWASTA"""))
        .isEqualTo("id");
  }

  @Test
  void aReferenceInEnglishIsTold() {
    assertThat(
            language.of(
                """
                To whom it may concern: this is to certify that the above named person was employed
                by our company as a machine operator until April 2020."""))
        .isEqualTo("en");
  }

  @Test
  void aFewLettersAreNoLanguage() {
    assertThat(language.of("NIK 3375015505909901 SPECIMEN")).isNull();
  }
}
