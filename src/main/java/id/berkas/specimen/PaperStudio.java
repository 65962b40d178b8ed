package id.berkas.specimen;

import id.berkas.specimen.DayTruth.Disposition;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws planned pages at 300 dots per inch. */
final class PaperStudio {
  static final int DPI = 300;
  private static final double SHORT_MM = 210;
  private static final double LONG_MM = 297;

  private final CoverSheetArtist covers;
  private final BarcodeArtist barcodes;

  PaperStudio(CoverSheetArtist covers, BarcodeArtist barcodes) {
    this.covers = covers;
    this.barcodes = barcodes;
  }

  /**
   * Draws a page.
   *
   * @param imageType {@link BufferedImage#TYPE_BYTE_GRAY} or {@link BufferedImage#TYPE_3BYTE_BGR}
   */
  DrawnPage draw(PlannedPage page, int imageType) {
    return switch (page) {
      case PlannedPage.Papers papers -> papers(papers, imageType);
      case PlannedPage.Cover cover -> cover(cover.registration(), imageType);
      case PlannedPage.Patch patch -> patch(patch, imageType);
      case PlannedPage.Blank blank -> blank(blank.dice(), imageType);
    };
  }

  private static DrawnPage papers(PlannedPage.Papers papers, int imageType) {
    boolean wide = papers.items().getFirst().kind() == PaperKind.KK;
    BufferedImage image = sheet(wide, imageType);
    Graphics2D graphics = graphics(image);
    PageRecord record = new PageRecord();
    Pen pen = new Pen(graphics, record);
    double y = 30;
    double enlarged = papers.dice().child("enlarged").between(1.15, 1.55);
    for (PlannedPage.Item item : papers.items()) {
      Brief brief =
          new Brief(
              papers.owner(),
              item.person(),
              papers.leaf(),
              papers.variant(),
              papers.dice().child(item.kind().name()));
      boolean card = item.kind().isCard();
      artist(item.kind()).draw(card ? pen.within(26, y, enlarged) : pen, brief);
      y += 54 * enlarged + 14;
    }
    double width = wide ? LONG_MM : SHORT_MM;
    double height = wide ? SHORT_MM : LONG_MM;
    new Pen(graphics, record)
        .type(Typeface.SANS, 9)
        .bold(true)
        .centred(width / 2, height - 8, "SPECIMEN - BUKAN DOKUMEN ASLI");
    graphics.dispose();
    List<String> types =
        papers.items().stream().map(item -> item.kind().name()).distinct().toList();
    return new DrawnPage(
        image,
        Disposition.FILED,
        types,
        record.fields(),
        record.lines(),
        layout(papers),
        papers.variant() == Variant.HELD_OUT);
  }

  private static String layout(PlannedPage.Papers papers) {
    return papers.items().stream()
        .map(item -> item.kind().name().toLowerCase(Locale.ROOT) + "-" + papers.variant().code())
        .collect(Collectors.joining("+"));
  }

  static PaperArtist artist(PaperKind kind) {
    return switch (kind) {
      case KTP -> new KtpArtist();
      case KPJ -> new KpjArtist();
      case NPWP -> new NpwpArtist();
      case KK -> new FamilyCardArtist();
      case F5, F4, F7 -> new ClaimFormArtist(kind);
      case F3KK1 -> new AccidentFormArtist();
      case PAKLARING -> new EmployerLetterArtist();
      case TABUNGAN -> new BankBookArtist();
      case MATI_DESA, AHLI_WARIS -> new VillageLetterArtist(kind);
      case NIKAH, PHK, KONTRAK, SK_PENSIUN, AKTIF, PERNYATAAN, ABSENSI, KRONOLOGIS ->
          new ProofLetterArtist(kind);
      case FOTO -> new PhotoArtist();
      case UNKNOWN -> new FreeLetterArtist();
    };
  }

  private DrawnPage cover(SpecimenRegistration registration, int imageType) {
    BufferedImage image = sheet(false, imageType);
    Graphics2D graphics = graphics(image);
    graphics.drawImage(covers.draw(registration, DPI), 0, 0, (int) SHORT_MM, (int) LONG_MM, null);
    new Pen(graphics, new PageRecord())
        .type(Typeface.SANS, 9)
        .bold(true)
        .centred(105, 289, "SPECIMEN");
    graphics.dispose();
    return separator(image, "cover");
  }

  private DrawnPage patch(PlannedPage.Patch patch, int imageType) {
    BufferedImage image = sheet(false, imageType);
    Graphics2D graphics = graphics(image);
    BufferedImage code = barcodes.draw(patch.symbology(), patch.text(), DPI);
    Pen pen = new Pen(graphics, new PageRecord());
    pen.type(Typeface.SANS, 30).bold(true).centred(105, 50, "LEMBAR PEMISAH");
    pen.type(Typeface.SANS, 14).centred(105, 62, patch.text() + " - SPECIMEN");
    double width = code.getWidth() * 25.4 / DPI;
    pixels(graphics, code, 105 - width / 2, 110);
    graphics.dispose();
    return separator(image, "patch");
  }

  /** Without any resampling, so that the bars keep their widths. */
  private static void pixels(Graphics2D graphics, BufferedImage code, double x, double y) {
    Graphics2D unscaled = (Graphics2D) graphics.create();
    unscaled.scale(25.4 / DPI, 25.4 / DPI);
    unscaled.drawImage(
        code, (int) Math.round(x * DPI / 25.4), (int) Math.round(y * DPI / 25.4), null);
    unscaled.dispose();
  }

  private static DrawnPage separator(BufferedImage image, String layout) {
    return new DrawnPage(
        image, Disposition.SEPARATOR, List.of(), Map.of(), List.of(), layout, false);
  }

  private static DrawnPage blank(Dice dice, int imageType) {
    BufferedImage image = sheet(false, imageType);
    Graphics2D graphics = graphics(image);
    int marks = dice.between(0, 6);
    for (int i = 0; i < marks; i++) {
      graphics.setColor(dice.oneOf(Ink.GREY, Ink.FAINT, new Color(160, 150, 140)));
      double size = dice.between(0.15, 0.7);
      graphics.fill(
          new Ellipse2D.Double(
              dice.between(8.0, 200.0),
              dice.between(8.0, 285.0),
              size,
              size * dice.between(0.6, 2.0)));
    }
    graphics.dispose();
    return new DrawnPage(image, Disposition.BLANK, List.of(), Map.of(), List.of(), "blank", false);
  }

  private static BufferedImage sheet(boolean wide, int imageType) {
    int shortSide = pixels(SHORT_MM);
    int longSide = pixels(LONG_MM);
    return new BufferedImage(wide ? longSide : shortSide, wide ? shortSide : longSide, imageType);
  }

  private static int pixels(double millimetres) {
    return (int) Math.round(millimetres * DPI / 25.4);
  }

  private static Graphics2D graphics(BufferedImage image) {
    return graphics(image, DPI);
  }

  /** A white page, ready for a pen. */
  static Graphics2D graphics(BufferedImage image, int dpi) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(dpi / 25.4, dpi / 25.4);
    return graphics;
  }
}
