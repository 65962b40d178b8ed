package id.berkas.imaging;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.PageSource;
import id.berkas.hold.HoldReason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a file claims or unpacks to never costs more than its profile allows. */
@Timeout(60)
class LimitsTest extends AtADesk {

  private static final int MIB = 1 << 20;
  private static final PageLimits TIGHT =
      new PageLimits(100, 80_000_000L, 60, 5, 8L * MIB, 32L * MIB, Passwords.NONE);

  private void assertRefused(byte[] file, HoldReason reason) {
    assertThat(desk.look(file, TIGHT))
        .isInstanceOfSatisfying(
            LookResult.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static byte[] packed(int bytes) {
    return packed(new byte[bytes]);
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static void pageOf(PDDocument document, byte[] raw, int layers) throws IOException {
    COSStream content = document.getDocument().createCOSStream();
    COSArray filters = new COSArray();
    for (int n = 0; n < layers; n++) {
      filters.add(COSName.FLATE_DECODE);
    }
    content.setItem(COSName.FILTER, filters);
    try (OutputStream out = content.createRawOutputStream()) {
      out.write(raw);
    }
    PDPage page = new PDPage(PDRectangle.A4);
    page.setContents(new PDStream(content));
    document.addPage(page);
  }

  @Test
  void contentThatUnpacksToMoreThanTheProfileAllowsIsRefused() {
    assertRefused(
        Scans.pdf(document -> pageOf(document, packed(32 * MIB), 1)), HoldReason.UNPACKS_TOO_LARGE);
  }

  @Test
  void contentPackedTwiceIsUnpackedTwice() {
    byte[] twice = packed(packed(32 * MIB));
    assertThat(twice.length).isLessThan(1000);

    assertRefused(Scans.pdf(document -> pageOf(document, twice, 2)), HoldReason.UNPACKS_TOO_LARGE);
  }

  @Test
  void objectsThatUnpackToMoreThanTheProfileAllowsAreRefusedBeforeTheFileIsOpened() {
    byte[] bomb = packed(32 * MIB);
    String start =
        "%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length "
            + bomb.length
            + ">>\nstream\n";
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(start.getBytes(US_ASCII));
    pdf.writeBytes(bomb);
    pdf.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\n%%EOF\n".getBytes(US_ASCII));

    assertThat(desk.survey(pdf.toByteArray(), TIGHT).refusals())
        .extracting(Survey.Refusal::reason)
        .containsExactly(HoldReason.UNPACKS_TOO_LARGE);
  }

  @Test
  void drawingsNestedDeeperThanTheProfileAllowsAreRefused() {
    assertRefused(Scans.pdf(document -> nested(document, 6)), HoldReason.NESTED_TOO_DEEP);
    assertThat(desk.look(Scans.pdf(document -> nested(document, 5)), TIGHT))
        .isInstanceOf(LookResult.Looked.class);
  }

  private static void nested(PDDocument document, int depth) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDFormXObject inner = form(document, "100 100 300 300 re f", null);
    for (int n = 1; n < depth; n++) {
      inner = form(document, "/Fm0 Do", inner);
    }
    page.setResources(resources(inner));
    COSStream content = document.getDocument().createCOSStream();
    try (OutputStream out = content.createOutputStream()) {
      out.write("/Fm0 Do".getBytes(US_ASCII));
    }
    page.setContents(new PDStream(content));
  }

  private static PDFormXObject form(
      PDDocument document, String content, @org.jspecify.annotations.Nullable PDFormXObject inner)
      throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(PDRectangle.A4);
    if (inner != null) {
      form.setResources(resources(inner));
    }
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write(content.getBytes(US_ASCII));
    }
    return form;
  }

  private static PDResources resources(PDFormXObject form) {
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Fm0"), form);
    return resources;
  }

  @Test
  void aStripThatUnpacksWithoutEndGivesItsRowsAndNoMore() {
    byte[] tiff = TiffBytes.page(200, 100, packed(64 * MIB)).tag(259, 8).tag(262, 0).bytes();

    assertThat(desk.look(tiff, TIGHT)).isInstanceOf(LookResult.Looked.class);
  }

  @Test
  void aTileLargerThanItsPageIsRefusedBeforeItIsMade() {
    byte[] tiff =
        TiffBytes.page(200, 100, new byte[100])
            .tag(322, 200_000)
            .tag(323, 200_000)
            .tag(324, 8)
            .tag(325, 100)
            .without(273)
            .bytes();

    assertRefused(tiff, HoldReason.TOO_MANY_PIXELS);
  }

  @Test
  void pixelsThatTakeMoreMemoryThanTheProfileAllowsAreRefused() {
    byte[] tiff =
        TiffBytes.page(3000, 3000, new byte[100])
            .tag(258, 16, 16, 16)
            .tag(262, 2)
            .tag(277, 3)
            .bytes();

    assertRefused(tiff, HoldReason.TOO_MANY_PIXELS);
  }

  @Test
  void coloursTakeMoreMemoryThanGrayInAnyKindOfFile() {
    BufferedImage gray = Paper.sheet(3600, 3600, BufferedImage.TYPE_BYTE_GRAY).image();
    BufferedImage colour = Paper.sheet(3600, 3600, BufferedImage.TYPE_3BYTE_BGR).image();

    assertThat(desk.look(Scans.png(gray), TIGHT)).isInstanceOf(LookResult.Looked.class);
    assertThat(desk.look(Scans.pdf(Scans.jpegPage(gray, 0)), TIGHT))
        .isInstanceOf(LookResult.Looked.class);
    assertRefused(Scans.png(colour), HoldReason.TOO_MANY_PIXELS);
    assertRefused(Scans.pdf(Scans.jpegPage(colour, 0)), HoldReason.TOO_MANY_PIXELS);
  }

  @Test
  void oneBadPageOfTwentyIsHeldAndTheOthersGoOn() {
    List<Scans.AddPage> pages = new ArrayList<>();
    for (int n = 0; n < 20; n++) {
      pages.add(
          n == 7
              ? document -> pageOf(document, packed(32 * MIB), 1)
              : Scans.jpegPage(Paper.sheet(300, 200, BufferedImage.TYPE_BYTE_GRAY).image(), 0));
    }
    byte[] pdf = Scans.pdf(pages.toArray(Scans.AddPage[]::new));

    List<Integer> refused = new ArrayList<>();
    for (PageSource page : desk.survey(pdf, TIGHT).pages()) {
      LookResult result =
          new FastLook().look(new LookJob("p", page, TIGHT), desk.store, desk.images);
      if (result instanceof LookResult.Refused) {
        refused.add(page.frame());
      }
    }

    assertThat(desk.survey(pdf, TIGHT).pages()).hasSize(20);
    assertThat(refused).containsExactly(7);
  }
}
