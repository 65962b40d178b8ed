package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LettersOfACollectiveClaimTest {

  private static final String COMPANY = "PT BATIK SPECIMEN\nJl. Veteran 1 Pekalongan\n\n";

  static Stream<Arguments> letters() {
    return Stream.of(
        letter(
            "KOL_PENGANTAR",
            """
            SURAT PENGANTAR
            Nomor : 12/HRD/XI/2026
            Perihal : Pengajuan Klaim JHT Kolektif
            Bersama ini kami ajukan klaim pekerja kami, daftar pekerja terlampir.
            """),
        letter(
            "KOL_KUASA",
            """
            SURAT KUASA
            Yang bertanda tangan di bawah ini Direktur memberi kuasa kepada
            Nama : BUDI SANTOSO SPECIMEN
            untuk mengurus klaim JHT secara kolektif di kantor cabang.
            """),
        letter(
            "KOL_PERNYATAAN",
            """
            SURAT PERNYATAAN
            Nama : BUDI SANTOSO SPECIMEN
            menyatakan dengan sebenarnya tidak akan menyalahgunakan wewenang
            sebagai wakil perusahaan dalam klaim kolektif.
            """),
        letter(
            "KOL_BERHENTI",
            """
            SURAT KETERANGAN BERHENTI BEKERJA MASSAL
            Kami menerangkan bahwa nama-nama terlampir telah bekerja pada perusahaan kami
            sampai dengan 31 Oktober 2026 dan berhenti bekerja.
            """),
        letter(
            "KOL_LAMPIRAN",
            """
            DAFTAR NAMA PEKERJA
            No  Nama                    NIK               No. Peserta   Masa Kerja
            1   SITI AMINAH SPECIMEN    3375014507889901  26133068531   2015 - 2026
            2   AGUS SALIM SPECIMEN     3375010507859902  26133068549   2016 - 2026
            """),
        letter(
            "KUASA",
            """
            SURAT KUASA
            Saya SITI AMINAH SPECIMEN memberi kuasa kepada suami saya
            untuk menyerahkan berkas klaim.
            """),
        letter(
            "PERNYATAAN",
            """
            SURAT PERNYATAAN
            Nama : SITI AMINAH SPECIMEN
            menyatakan dengan sebenarnya bahwa usaha saya berhenti.
            """),
        letter("PAKLARING", Samples.PAKLARING));
  }

  private static Arguments letter(String type, String text) {
    return Arguments.of(type, COMPANY + text);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void isToldFromTheOthersAndFromTheLettersOfOnePerson(String type, String text) {
    assertThat(Paper.types(Paper.read(text))).containsExactly(type);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void isToldThoughOneLetterInThirtyIsMisread(String type, String text) {
    long right =
        LongStream.range(0, 20)
            .filter(seed -> Paper.types(Paper.read(Paper.misread(text, seed, 30))).contains(type))
            .count();
    assertThat(right).isGreaterThanOrEqualTo(17);
  }
}
