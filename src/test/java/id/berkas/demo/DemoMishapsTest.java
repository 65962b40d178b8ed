package id.berkas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMishapsTest {

  @TempDir private Path folder;

  @Test
  void theLockedScanOpensWithThePasswordOnlyAndLandsWithItsRegistrationAndTheOthers()
      throws IOException {
    Path data = folder.resolve("data");
    DemoMishaps mishaps = DemoMishaps.generate(folder.resolve("mishaps"), data, 4711);

    assertThatExceptionOfType(InvalidPasswordException.class)
        .isThrownBy(() -> Loader.loadPDF(mishaps.locked().toFile()));
    try (PDDocument opened = Loader.loadPDF(mishaps.locked().toFile(), DemoMishaps.PASSWORD)) {
      assertThat(opened.getNumberOfPages()).isEqualTo(mishaps.day().truth().pageCount());
    }

    assertThat(mishaps.day().registrations()).content().contains("LA-PKL-200429-");

    mishaps.drop(data);
    assertThat(data.resolve("registrations/registrations-2.csv")).isNotEmptyFile();
    assertThat(data.resolve("scans/mfp-lobby/scan-terkunci.pdf")).isNotEmptyFile();
    assertThat(data.resolve("scans/mfp-lobby/scan-terpotong.pdf")).isNotEmptyFile();
    assertThat(data.resolve("scans/mfp-lobby/bukan-pindaian.pdf")).content().contains("SPECIMEN");
  }
}
