package id.berkas.imaging;

import static id.berkas.imaging.Drawing.assertShows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.berkas.document.Repair;
import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of cameras, counters and chat programs: each gives the drawing back. */
class PictureKindsTest extends AtADesk {

  private BufferedImage page(byte[] file) {
    return desk.page(file, 0).image();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "bmp"})
  void inColour(String format) {
    assertShows(Drawing.colour(), page(Scans.written(Drawing.colour(), format)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "bmp", "gif"})
  void inGray(String format) {
    assertShows(Drawing.gray(), page(Scans.written(Drawing.gray(), format)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "bmp", "gif"})
  void inBlackAndWhite(String format) {
    assertShows(Drawing.bitonal(), page(Scans.written(Drawing.bitonal(), format)));
  }

  @Test
  void aPaletteAndSixteenBits() {
    BufferedImage palette =
        new BufferedImage(Drawing.WIDTH, Drawing.HEIGHT, BufferedImage.TYPE_BYTE_INDEXED);
    palette.createGraphics().drawImage(Drawing.colour(), 0, 0, null);
    BufferedImage deep =
        new BufferedImage(Drawing.WIDTH, Drawing.HEIGHT, BufferedImage.TYPE_USHORT_GRAY);
    deep.createGraphics().drawImage(Drawing.gray(), 0, 0, null);

    assertShows(Drawing.colour(), page(Scans.png(palette)));
    assertShows(Drawing.colour(), page(Scans.written(palette, "gif")));
    assertShows(Drawing.gray(), page(Scans.png(deep)));
  }

  @Test
  void whatIsTransparentIsPaper() {
    BufferedImage seeThrough =
        new BufferedImage(Drawing.WIDTH, Drawing.HEIGHT, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < Drawing.HEIGHT; y++) {
      for (int x = 0; x < Drawing.WIDTH; x++) {
        int rgb = Drawing.gray().getRGB(x, y);
        seeThrough.setRGB(x, y, (rgb & 0xFF) == 0xFF ? 0 : rgb);
      }
    }
    assertShows(Drawing.gray(), page(Scans.png(seeThrough)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lossy.webp", "lossless.webp", "cmyk.jpg"})
  void webpAndJpegInPrintersColours(String sample) throws IOException {
    GrayPage gray = GrayPage.of(page(sample(sample)));

    assertThat(gray.width()).isEqualTo(64);
    assertThat(gray.at(20, 20)).isLessThan(60);
    assertThat(gray.at(48, 24)).isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyOrientationOfACameraStandsUpright(int orientation) {
    byte[] jpeg = Scans.jpeg(Orientations.stored(Drawing.gray(), orientation));

    assertShows(Drawing.gray(), page(PageImagesTest.withOrientation(jpeg, orientation)));
  }

  @Test
  void aJpegWithAllOfItsPixelsButNoEndIsTakenAndSaysSo() {
    byte[] jpeg = Scans.jpeg(Drawing.gray());
    byte[] endless = Arrays.copyOf(jpeg, jpeg.length - 2);

    assertShows(Drawing.gray(), page(endless));
    assertThat(desk.survey(endless).repairs())
        .extracting(Survey.Repaired::repair)
        .containsExactly(Repair.END_MISSING);
  }

  @Test
  void aJpegThatLostItsLowerHalfIsNotAPage() {
    byte[] jpeg = Scans.jpeg(Paper.sheet(600, 400, BufferedImage.TYPE_BYTE_GRAY).noisy(90).image());

    for (int lost : new int[] {3, 40, 1000, jpeg.length / 2}) {
      assertThat(desk.survey(Arrays.copyOf(jpeg, jpeg.length - lost)).refusals())
          .as("%d bytes lost", lost)
          .extracting(Survey.Refusal::reason)
          .containsExactly(HoldReason.TRUNCATED);
    }
  }

  @Test
  void aJpegThatHidesItsLostHalfBehindAnEndMarkIsNotAPage() {
    byte[] jpeg = Scans.jpeg(Paper.sheet(600, 400, BufferedImage.TYPE_BYTE_GRAY).noisy(90).image());
    byte[] half = JpegEnd.marked(Arrays.copyOf(jpeg, jpeg.length / 2));

    assertThatThrownBy(() -> page(half))
        .isInstanceOf(HoldException.class)
        .hasMessageContaining("part of the picture is missing");
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in = PictureKindsTest.class.getResourceAsStream("/decoders/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
