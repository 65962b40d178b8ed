package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms filled in on a screen, and files somebody signed: shown whole, never rewritten. */
class FormsAndSignaturesTest {

  private static final PDRectangle FIELD = new PDRectangle(100, 400, 300, 40);

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatWasTypedIntoAFieldIsSeen() throws IOException {
    assertThat(inkInField(form("SPECIMEN SITI", field -> {}))).isGreaterThan(200);
    assertThat(inkInField(form("", field -> {}))).isLessThan(20);
  }

  @Test
  void aFieldThatItsProgramHasNotDrawnIsSeenToo() throws IOException {
    assertThat(inkInField(form("SPECIMEN SITI", FormsAndSignaturesTest::undrawn)))
        .isGreaterThan(200);
    assertThat(inkInField(form("", FormsAndSignaturesTest::undrawn))).isLessThan(20);
  }

  @Test
  void aFieldFilledInAfterItWasDrawnEmptyIsSeen() throws IOException {
    byte[] pdf =
        form(
            "",
            field -> {
              field.getCOSObject().setString(COSName.V, "SPECIMEN SITI");
              field.getAcroForm().setNeedAppearances(true);
            });
    assertThat(inkInField(pdf)).isGreaterThan(200);
  }

  @Test
  void lettersAndFontsThatTheFormLacksDoNotHideTheRest() throws IOException {
    byte[] pdf =
        form(
            "SPECIMEN SITI",
            field -> {
              undrawn(field);
              field.setDefaultAppearance("/Gone 18 Tf 0 g");
              field.getCOSObject().setString(COSName.V, "SPECIMEN \u4E2D SITI");
            });
    assertThat(inkInField(pdf)).isGreaterThan(200);
  }

  @Test
  void aFieldThatIsItsOwnParentLeavesThePageAsItIs() throws IOException {
    byte[] pdf =
        form(
            "SPECIMEN SITI",
            field -> {
              undrawn(field);
              field.getCOSObject().setItem(COSName.PARENT, field.getCOSObject());
            });
    assertThat(desk.look(pdf, PageLimits.DEFAULT)).isInstanceOf(LookResult.Looked.class);
  }

  @Test
  void aFieldOverAScanIsSeenWithTheScan() throws IOException {
    Scans.AddPage scan = Scans.g4Page(Drawing.bitonal());
    byte[] empty = form(scan, "", FormsAndSignaturesTest::undrawn);
    byte[] filledIn = form(scan, "SPECIMEN SITI", FormsAndSignaturesTest::undrawn);

    assertThat(desk.raw(empty, 0)).isPresent();
    assertThat(desk.raw(filledIn, 0)).isEmpty();
  }

  @Test
  void aTickedBoxThatNobodyDrewIsSeen() throws IOException {
    assertThat(inkInField(box("Yes"))).isGreaterThan(200);
    assertThat(inkInField(box("Off"))).isLessThan(20);
  }

  @Test
  void aSignedFileIsReadAndStaysByteForByteAsItCame() throws IOException {
    byte[] signed = signed(form("SPECIMEN SITI", field -> {}));

    assertThat(inkInField(signed)).isGreaterThan(200);
    String original = desk.source(signed, 0).original();
    assertThat(desk.look(signed, PageLimits.DEFAULT)).isInstanceOf(LookResult.Looked.class);
    assertThat(desk.store.bytes(original)).isEqualTo(signed);
    assertThat(desk.survey(signed).repairs()).isEmpty();
  }

  private int inkInField(byte[] pdf) {
    PageImage page = desk.page(pdf, 0);
    BufferedImage image = page.image();
    double scale = page.dpi() / 72.0;
    int ink = 0;
    for (int y = 4; y < FIELD.getHeight() * scale - 4; y++) {
      for (int x = 4; x < FIELD.getWidth() * scale - 4; x++) {
        int atX = (int) (FIELD.getLowerLeftX() * scale) + x;
        int atY = (int) ((PDRectangle.A4.getHeight() - FIELD.getUpperRightY()) * scale) + y;
        ink += (image.getRGB(atX, atY) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return ink;
  }

  private static byte[] form(String value, Consumer<PDTextField> change) throws IOException {
    return form(Scans.textPage("SPECIMEN"), value, change);
  }

  private static byte[] form(Scans.AddPage paper, String value, Consumer<PDTextField> change)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      paper.to(document);
      PDPage page = document.getPage(0);
      PDAcroForm form = new PDAcroForm(document);
      PDResources fonts = new PDResources();
      fonts.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
      form.setDefaultResources(fonts);
      form.setDefaultAppearance("/Helv 18 Tf 0 g");
      document.getDocumentCatalog().setAcroForm(form);
      PDTextField field = new PDTextField(form);
      field.setPartialName("nama");
      PDAnnotationWidget widget = field.getWidgets().getFirst();
      widget.setRectangle(FIELD);
      widget.setPage(page);
      widget.setPrinted(true);
      page.getAnnotations().add(widget);
      form.getFields().add(field);
      field.setValue(value);
      change.accept(field);
      return Scans.bytes(document);
    }
  }

  private static void undrawn(PDTextField field) {
    field.getCOSObject().removeItem(COSName.AP);
    field.getAcroForm().setNeedAppearances(true);
  }

  private static byte[] box(String state) throws IOException {
    try (PDDocument document = Loader.loadPDF(form("", FormsAndSignaturesTest::undrawn))) {
      COSDictionary field = document.getPage(0).getAnnotations().getFirst().getCOSObject();
      field.setItem(COSName.FT, COSName.BTN);
      field.setName(COSName.V, state);
      return Scans.bytes(document);
    }
  }

  private static byte[] signed(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      signature.setName("SPECIMEN");
      Calendar day = new GregorianCalendar(2026, Calendar.NOVEMBER, 16);
      signature.setSignDate(day);
      document.addSignature(signature, content -> new byte[] {1});
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }
}
