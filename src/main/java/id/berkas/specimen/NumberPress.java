package id.berkas.specimen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;

/**
 * Draws sides whose identity numbers are hard to read: one card copied somewhere onto a sheet,
 * smaller or larger than it is and a little slanted, or a form with one box for each digit. The
 * same seed gives the same side.
 */
public final class NumberPress {

  private static final LocalDate DAY = LocalDate.of(2020, 4, 28);
  private static final double WIDE = 210;
  private static final double HIGH = 297;

  private NumberPress() {}

  /** What is drawn. */
  public enum Kind {
    KTP,
    KPJ,
    /** Printed boxes with typed digits. */
    TYPED_BOXES,
    /** Printed boxes filled in by hand. */
    WRITTEN_BOXES,
    /** Boxes and digits by hand. */
    DRAWN_BOXES
  }

  /** The side of this seed, as the scanner delivered it. */
  public static NumberSide side(Kind kind, NoiseLevel noise, int dpi, long seed) {
    Dice dice = new Dice(seed).child(kind.name());
    SpecimenRegistration owner =
        new SpecimenCrowd(dice.between(1, 1_000_000), DAY, "PKL")
            .next(dice.pick(List.of(SpecimenClaim.values())));
    Variant variant = dice.pick(List.of(Variant.values()));
    Brief brief = new Brief(owner, owner.participant(), 0, variant, dice.child("brief"));
    BufferedImage image =
        new BufferedImage(pixels(WIDE, dpi), pixels(HIGH, dpi), BufferedImage.TYPE_BYTE_GRAY);
    PageRecord record = new PageRecord();
    Graphics2D graphics = PaperStudio.graphics(image, dpi);
    boolean card = kind == Kind.KTP || kind == Kind.KPJ;
    double scale = card ? dice.between(0.8, 1.6) : 1;
    if (card) {
      place(graphics, dice, scale);
      PaperKind paper = kind == Kind.KTP ? PaperKind.KTP : PaperKind.KPJ;
      PaperStudio.artist(paper).draw(new Pen(graphics, record).within(0, 0, scale), brief);
    } else {
      new CombFormArtist(kind).draw(new Pen(graphics, record), brief);
    }
    graphics.dispose();
    int orientation = card ? dice.oneOf(0, 0, 0, 90, 180, 270) : 0;
    ScanNoise scanner = new ScanNoise(noise, seed);
    BufferedImage paper = scanner.handedIn(image, dice.child("copy"));
    BufferedImage scanned = scanner.scan(Turn.fed(paper, orientation), dice.child("scan"));
    String layout = kind.name() + (card ? "-" + variant.code() : "");
    return new NumberSide(scanned, dpi, layout, scale, record.fields());
  }

  /** Somewhere on the sheet, as slanted as a card lies on the glass, on a copy's gray shadow. */
  private static void place(Graphics2D graphics, Dice dice, double scale) {
    double wide = 85.6 * scale;
    double high = 54 * scale;
    graphics.translate(
        dice.between(12.0, Math.max(13, WIDE - wide - 12)), dice.between(12.0, HIGH - high - 20));
    graphics.rotate(Math.toRadians(dice.between(-4.0, 4.0)), wide / 2, high / 2);
    if (dice.chance(0.4)) {
      AffineTransform before = graphics.getTransform();
      int tone = dice.between(120, 235);
      double beyond = dice.between(1.0, 6.0);
      new Pen(graphics, new PageRecord())
          .ink(new Color(tone, tone, tone))
          .fill(-beyond, -beyond, wide + 2 * beyond, high + 2 * beyond);
      graphics.setTransform(before);
    }
  }

  private static int pixels(double millimetres, int dpi) {
    return (int) Math.round(millimetres * dpi / 25.4);
  }
}
