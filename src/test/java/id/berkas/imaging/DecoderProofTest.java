package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.imaging.DecoderProof.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecoderProofTest {

  @Test
  void everyDecoderOfThisBuildGivesTheDrawingBack() {
    assertThat(DecoderProof.missing()).isEmpty();
  }

  @Test
  void aMissingDecoderIsNamedOnce() {
    List<Sample> samples =
        List.of(
            new Sample("CCITT", "TIFF", "group4.tif"),
            new Sample("Unknown", "NO_SUCH_FORMAT", "group4.tif"),
            new Sample("Unknown", "NO_SUCH_FORMAT", "lzw.tif"));

    assertThat(DecoderProof.missing(samples)).containsExactly("Unknown");
  }

  @Test
  void aDecoderThatDrawsSomethingElseCountsAsMissing() {
    assertThat(DecoderProof.missing(List.of(new Sample("Lossy", "WEBP", "jbig2.jb2"))))
        .containsExactly("Lossy");
  }
}
