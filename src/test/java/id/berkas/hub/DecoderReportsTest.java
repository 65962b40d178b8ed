package id.berkas.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.imaging.DecoderReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecoderReportsTest {

  private final DecoderReports reports = new DecoderReports();

  @Test
  void aMissingDecoderIsOnTheHealthPageWithWhatToDo() {
    reports.keep(new DecoderReport("hub-1", List.of()));
    reports.keep(new DecoderReport("scan-2", List.of("JBIG2", "WebP")));

    assertThat(reports.fact().ok()).isFalse();
    assertThat(reports.fact().value()).isEqualTo("scan-2: JBIG2, WebP");
    assertThat(reports.fact().remedy()).isEqualTo("decoders");
  }

  @Test
  void aMachineThatWasPutRightIsNoLongerNamed() {
    reports.keep(new DecoderReport("scan-2", List.of("JBIG2")));
    reports.keep(new DecoderReport("scan-2", List.of()));

    assertThat(reports.fact().ok()).isTrue();
  }

  @Test
  void asLongAsNoWorkerHasToldNothingIsProved() {
    assertThat(reports.fact().ok()).isFalse();
  }
}
