package id.berkas.imaging;

import static id.berkas.imaging.Drawing.HEIGHT;
import static id.berkas.imaging.Drawing.WIDTH;
import static id.berkas.imaging.Drawing.assertShows;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Repair;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TIFF as scanners, fax machines and converters write it: each gives the drawing back. */
class TiffKindsTest extends AtADesk {

  private static final byte[] GRAY = Drawing.bytes(Drawing.gray());
  private static final byte[] RGB = Drawing.rgb(Drawing.colour());

  private BufferedImage page(byte[] tiff) {
    return desk.page(tiff, 0).image();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CCITT RLE", "CCITT T.4", "CCITT T.6", "LZW", "PackBits", "Deflate", "ZLib"})
  void bitonalPages(String compression) {
    assertShows(Drawing.bitonal(), page(Scans.tiff(compression, List.of(Drawing.bitonal()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LZW", "PackBits", "Deflate", "ZLib", "JPEG"})
  void colourPages(String compression) {
    assertShows(Drawing.colour(), page(Scans.tiff(compression, List.of(Drawing.colour()))));
  }

  @Test
  void aPaletteOfScannerColours() {
    int[] map = new int[3 * 256];
    Arrays.fill(map, 0xFFFF);
    map[7] = map[256 + 7] = map[512 + 7] = 0;
    map[256 + 9] = map[512 + 9] = 0;
    byte[] pixels = new byte[WIDTH * HEIGHT];
    BufferedImage drawn = Drawing.colour();
    for (int n = 0; n < pixels.length; n++) {
      int rgb = drawn.getRGB(n % WIDTH, n / WIDTH) & 0xFFFFFF;
      pixels[n] = (byte) (rgb == 0 ? 7 : rgb == 0xFF0000 ? 9 : 0);
    }

    assertShows(
        drawn, page(TiffBytes.page(WIDTH, HEIGHT, pixels).tag(262, 3).tag(320, map).bytes()));
  }

  @Test
  void whiteAsZero() {
    byte[] negative = GRAY.clone();
    for (int n = 0; n < negative.length; n++) {
      negative[n] = (byte) ~negative[n];
    }
    assertShows(Drawing.gray(), page(TiffBytes.page(WIDTH, HEIGHT, negative).tag(262, 0).bytes()));
  }

  @Test
  void aFaxWrittenWithTheLowestBitFirst() {
    RawImage fax = desk.raw(Scans.pdf(Scans.g4Page(Drawing.bitonal())), 0).orElseThrow();
    byte[] reversed = fax.bytes().clone();
    for (int n = 0; n < reversed.length; n++) {
      reversed[n] = (byte) (Integer.reverse(reversed[n]) >>> 24);
    }
    byte[] tiff =
        TiffBytes.page(WIDTH, HEIGHT, reversed)
            .tag(258, 1)
            .tag(259, 4)
            .tag(262, 0)
            .tag(266, 2)
            .bytes();

    assertShows(Drawing.bitonal(), page(tiff));
    assertThat(desk.raw(tiff, 0).orElseThrow().bytes()).isEqualTo(fax.bytes());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyOrientationStandsUpright(int orientation) {
    BufferedImage lying = Orientations.stored(Drawing.gray(), orientation);
    byte[] tiff =
        TiffBytes.page(lying.getWidth(), lying.getHeight(), Drawing.bytes(lying))
            .tag(274, orientation)
            .bytes();

    assertShows(Drawing.gray(), page(tiff));
  }

  @Test
  void jpegAsScannersWroteItBefore1995() {
    byte[] jpeg = Scans.jpeg(Drawing.gray());
    byte[] tiff =
        TiffBytes.page(WIDTH, HEIGHT, jpeg)
            .tag(259, 6)
            .tag(512, 1)
            .tag(513, 8)
            .tag(514, jpeg.length)
            .bytes();

    assertShows(Drawing.gray(), page(tiff));
  }

  @Test
  void jpegStrips() {
    byte[] tiff =
        TiffBytes.page(WIDTH, HEIGHT, Scans.jpeg(Drawing.colour()))
            .tag(258, 8, 8, 8)
            .tag(259, 7)
            .tag(262, 6)
            .tag(277, 3)
            .bytes();

    assertShows(Drawing.colour(), page(tiff));
  }

  @Test
  void jpegInRgbThatIsCalledYcbcr() {
    byte[] tiff =
        TiffBytes.page(WIDTH, HEIGHT, Scans.jpeg(Drawing.gray()))
            .tag(258, 8)
            .tag(259, 7)
            .tag(262, 1)
            .tag(530, 2, 2)
            .bytes();

    assertShows(Drawing.gray(), page(tiff));
  }

  @Test
  void deflateUnderItsOldNumber() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(GRAY);
    }
    assertShows(
        Drawing.gray(),
        page(TiffBytes.page(WIDTH, HEIGHT, packed.toByteArray()).tag(259, 32946).bytes()));
  }

  @Test
  void stripsWhoseLengthsAreMissing() {
    byte[] upper = Arrays.copyOf(GRAY, GRAY.length / 2);
    byte[] lower = Arrays.copyOfRange(GRAY, GRAY.length / 2, GRAY.length);
    TiffBytes page = TiffBytes.page(WIDTH, HEIGHT, upper, lower);

    assertMended(page.without(279).bytes());
    assertMended(page.tag(279, 0, 0).bytes());
    assertMended(page.tag(279, upper.length).bytes());
  }

  @Test
  void aStripOfNoRows() {
    assertMended(TiffBytes.page(WIDTH, HEIGHT, GRAY).tag(278, 0).bytes());
  }

  @Test
  void moreDepthsThanSamples() {
    byte[] tiff =
        TiffBytes.page(WIDTH, HEIGHT, RGB).tag(258, 8, 8, 8, 8).tag(262, 2).tag(277, 3).bytes();

    assertShows(Drawing.colour(), page(tiff));
    assertThat(desk.survey(tiff).repairs())
        .extracting(Survey.Repaired::repair)
        .containsExactly(Repair.TAGS_MENDED);
  }

  private void assertMended(byte[] tiff) {
    assertThat(desk.survey(tiff).repairs())
        .extracting(Survey.Repaired::repair)
        .containsExactly(Repair.TAGS_MENDED);
    assertShows(Drawing.gray(), page(tiff));
  }

  @Test
  void oneStripWithoutASayOnItsRows() {
    assertShows(Drawing.gray(), page(TiffBytes.page(WIDTH, HEIGHT, GRAY).without(278).bytes()));
  }

  @Test
  void pagesOfDifferentResolutionsInOneFile() {
    byte[] large = Drawing.bytes(Paper.sheet(1654, 2339, BufferedImage.TYPE_BYTE_GRAY).image());
    byte[] small = Drawing.bytes(Paper.sheet(827, 1169, BufferedImage.TYPE_BYTE_GRAY).image());
    byte[] tiff =
        TiffBytes.file(
            List.of(TiffBytes.page(1654, 2339, large), TiffBytes.page(827, 1169, small)));

    assertThat(desk.page(tiff, 0).dpi()).isEqualTo(200);
    assertThat(desk.page(tiff, 1).dpi()).isEqualTo(100);
  }

  @Test
  void tiles() {
    byte[] tile = new byte[256 * 256];
    for (int y = 0; y < HEIGHT; y++) {
      System.arraycopy(GRAY, y * WIDTH, tile, y * 256, WIDTH);
    }
    byte[] tiff =
        TiffBytes.page(WIDTH, HEIGHT, tile)
            .without(273)
            .without(278)
            .without(279)
            .tag(322, 256)
            .tag(323, 256)
            .tag(324, 8)
            .tag(325, tile.length)
            .bytes();

    assertShows(Drawing.gray(), page(tiff));
  }
}
