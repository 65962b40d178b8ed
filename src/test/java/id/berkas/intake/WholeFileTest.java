package id.berkas.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.intake.Structure.NotAScan;
import id.berkas.intake.Structure.Unfinished;
import id.berkas.intake.Structure.Whole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {

  @TempDir Path folder;

  @Test
  void everyCutOfATiffIsSeen() throws IOException {
    assertEveryCutIsSeen(SampleScans.tiff(1));
  }

  @Test
  void everyCutOfAJpegIsSeen() throws IOException {
    assertEveryCutIsSeen(SampleScans.jpeg(1));
  }

  @Test
  void everyCutOfAPngIsSeen() throws IOException {
    assertEveryCutIsSeen(SampleScans.png(1));
  }

  @Test
  void everyCutOfABmpIsSeen() throws IOException {
    assertEveryCutIsSeen(SampleScans.bmp(1));
  }

  @Test
  void everyCutOfAWebpIsSeen() throws IOException {
    byte[] webp;
    try (var in = getClass().getResourceAsStream("/decoders/lossy.webp")) {
      webp = java.util.Objects.requireNonNull(in).readAllBytes();
    }
    assertEveryCutIsSeen(webp);
  }

  @Test
  void aGifWithoutItsLastByteIsSeen() throws IOException {
    byte[] gif = SampleScans.gif(1);

    assertThat(look(gif)).isInstanceOf(Whole.class);
    assertThat(look(Arrays.copyOf(gif, gif.length - 1))).isInstanceOf(Unfinished.class);
  }

  /** The last word of a PDF may lack its last letters only when the number before it is there. */
  @Test
  void aPdfCutBeforeItsLastLineIsSeen() throws IOException {
    byte[] pdf = SampleScans.pdf(1);
    int lastLine = new String(pdf, ISO_8859_1).lastIndexOf("startxref");
    for (int length = 1; length <= lastLine; length += 7) {
      assertThat(look(Arrays.copyOf(pdf, length))).isInstanceOf(Unfinished.class);
    }
    assertThat(look(pdf)).isInstanceOf(Whole.class);
  }

  @Test
  void aPdfMayBePaddedAndMayStartLate() throws IOException {
    String pdf = "\r\njob 17\r\n" + new String(SampleScans.pdf(1), ISO_8859_1) + "\0".repeat(9000);

    assertThat(look(pdf.getBytes(ISO_8859_1))).isInstanceOf(Whole.class);
  }

  @Test
  void aPdfMadeForTheWebSaysItsOwnLength() throws IOException {
    String start = "%PDF-1.4\n1 0 obj <</Linearized 1 /L 500 /H [1 2] /O 3>> endobj\n";
    String firstPart = start + "startxref\n0\n%%EOF\n";

    assertThat(look(firstPart.getBytes(ISO_8859_1))).isInstanceOf(Unfinished.class);
    assertThat(look((firstPart + " ".repeat(500)).getBytes(ISO_8859_1))).isInstanceOf(Whole.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTiffWhoseDataStandsBehindItsDirectoryWaitsForTheData(boolean big) throws IOException {
    byte[] whole = directoryFirst(big, ByteOrder.BIG_ENDIAN, 0);

    assertThat(look(whole)).isInstanceOf(Whole.class);
    assertThat(look(Arrays.copyOf(whole, whole.length - 1))).isInstanceOf(Unfinished.class);
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLoopedChainOfPagesEnds() throws IOException {
    assertThat(look(directoryFirst(false, ByteOrder.LITTLE_ENDIAN, 8))).isInstanceOf(Whole.class);
  }

  @Test
  void aTiffWhoseFirstPageIsNotWrittenYetWaits() throws IOException {
    assertThat(look("II*\0\0\0\0\0".getBytes(ISO_8859_1))).isInstanceOf(Unfinished.class);
  }

  @Test
  void theEndOfAThumbnailIsNotTheEndOfTheJpeg() throws IOException {
    ByteArrayOutputStream withThumbnail = new ByteArrayOutputStream();
    byte[] thumbnail = SampleScans.jpeg(2);
    byte[] picture = SampleScans.jpeg(1);
    withThumbnail.write(picture, 0, 2);
    withThumbnail.write(0xFF);
    withThumbnail.write(0xE1);
    withThumbnail.write((thumbnail.length + 2) >> 8);
    withThumbnail.write(thumbnail.length + 2);
    withThumbnail.writeBytes(thumbnail);
    withThumbnail.write(picture, 2, picture.length - 2);
    byte[] whole = withThumbnail.toByteArray();

    assertThat(look(whole)).isInstanceOf(Whole.class);
    assertThat(look(Arrays.copyOf(whole, thumbnail.length + 200))).isInstanceOf(Unfinished.class);
  }

  @Test
  void aJpegWithAWrongSegmentLengthIsJudgedByItsEnd() throws IOException {
    byte[] jpeg = SampleScans.jpeg(1);
    jpeg[4] = (byte) 0xFF;

    assertThat(look(jpeg)).isInstanceOf(Whole.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MZ......", "PK\u0003\u0004....", "RIFX......", "\0\0\0\fjP  \r\n"})
  void otherContentIsNotAScan(String head) throws IOException {
    assertThat(look(head.getBytes(ISO_8859_1))).isInstanceOf(NotAScan.class);
  }

  private void assertEveryCutIsSeen(byte[] scan) throws IOException {
    for (int length = 1; length < scan.length; length++) {
      assertThat(look(Arrays.copyOf(scan, length)))
          .as("%d of %d bytes", length, scan.length)
          .isInstanceOf(Unfinished.class);
    }
    assertThat(look(scan)).isInstanceOf(Whole.class);
  }

  private Structure look(byte[] content) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, content);
    return WholeFile.look(file);
  }

  /** One strip of 100 bytes behind the only directory, whose next page is the given one. */
  private static byte[] directoryFirst(boolean big, ByteOrder order, int next) {
    int start = big ? 16 : 8;
    int data = start + (big ? 8 + 2 * 20 + 8 : 2 + 2 * 12 + 4);
    ByteBuffer tiff = ByteBuffer.allocate(data + 100).order(order);
    tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(ISO_8859_1));
    tiff.putShort((short) (big ? 43 : 42));
    if (big) {
      tiff.putShort((short) 8).putShort((short) 0).putLong(start).putLong(2);
    } else {
      tiff.putInt(start).putShort((short) 2);
    }
    entry(tiff, big, 273, data);
    entry(tiff, big, 279, 100);
    tiff.putInt(next);
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, boolean big, int tag, int value) {
    tiff.putShort((short) tag).putShort((short) 4);
    if (big) {
      tiff.putLong(1).putInt(value).putInt(0);
    } else {
      tiff.putInt(1).putInt(value);
    }
  }
}
