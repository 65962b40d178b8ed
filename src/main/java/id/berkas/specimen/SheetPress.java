package id.berkas.specimen;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Draws single sides of worn paper as careless scanners deliver them: tinted, dirty and folded
 * paper, holes and staples, show-through, lid and shadow around a slanted sheet, turned by
 * quarters, 150 to 300 dots per inch, gray or bitonal, well exposed or not. The same seed gives the
 * same side.
 */
public final class SheetPress {
  private static final double WIDE = 210;
  private static final double HIGH = 297;

  /** Beside the picture, to see what of the writing the scanner cut off, millimetres. */
  private static final double BESIDE = 15;

  private SheetPress() {}

  /** The side of this seed. */
  public static ScannedSheet side(long seed) {
    Dice dice = new Dice(seed).child("side");
    int dpi = dice.oneOf(150, 200, 200, 240, 300, 300);
    boolean bitonal = dice.chance(0.4);
    String kind = SheetWriting.roll(dice, !bitonal);
    double skew = dice.chance(0.7) ? dice.between(-2.0, 2.0) : dice.between(-10.0, 10.0);
    int orientation = dice.oneOf(0, 90, 180, 270);
    double overscan = dice.chance(0.25) ? dice.between(3.0, 12.0) : 0;
    ScanFault fault = ScanFault.roll(dice, kind, bitonal);
    Set<String> paper = new HashSet<>();
    SheetPaper sheet = new SheetPaper(dice.child("paper"), bitonal, paper);

    int width = pixels(WIDE + 2 * overscan, dpi);
    int height = pixels(HIGH + 2 * overscan, dpi);
    AffineTransform place = new AffineTransform();
    place.translate(width / 2.0, height / 2.0);
    place.rotate(-Math.toRadians(skew));
    place.scale(dpi / 25.4, dpi / 25.4);
    place.translate(
        -WIDE / 2 + dice.between(-1.5, 1.5) + fault.shift(WIDE),
        -HIGH / 2 + dice.between(-1.5, 1.5));

    int margin = pixels(BESIDE, dpi);
    BufferedImage layer = white(width + 2 * margin, height + 2 * margin);
    PageRecord record = new PageRecord();
    AffineTransform moved = AffineTransform.getTranslateInstance(margin, margin);
    moved.concatenate(place);
    Graphics2D writing = graphics(layer, moved);
    new SheetWriting(dice.child("writing")).write(kind, new Pen(writing, record), sheet.tone());
    writing.dispose();

    BufferedImage scan = white(width, height);
    Graphics2D graphics = graphics(scan, new AffineTransform());
    sheet.draw(graphics, place, width, height, overscan > 0);
    graphics.dispose();
    CutEdges cut = CutEdges.of(layer, margin, dpi);
    multiply(scan, layer, margin);
    BufferedImage fed = Turn.fed(scan, orientation);
    BufferedImage exposed = fault.expose(fed, dice.child("exposure"), dpi, sheet.tone(), bitonal);

    Set<String> faults = new HashSet<>(fault.codes());
    Set<String> unscored = new HashSet<>(fault.unscored());
    if (cut.any()) {
      (cut.surely() ? faults : unscored).add("cut-off");
    }
    if (dpi < 200) {
      (kind.equals("none") ? unscored : faults).add("resolution");
    }
    BufferedImage seen = layer.getSubimage(margin, margin, width, height);
    return new ScannedSheet(
        exposed,
        dpi,
        kind,
        WritingKept.share(Turn.fed(copy(seen), orientation), exposed),
        paper,
        orientation,
        skew,
        record.lines().size(),
        faults,
        unscored);
  }

  private static int pixels(double millimetres, int dpi) {
    return (int) Math.round(millimetres * dpi / 25.4);
  }

  private static BufferedImage copy(BufferedImage part) {
    BufferedImage copy = white(part.getWidth(), part.getHeight());
    part.copyData(copy.getRaster());
    return copy;
  }

  private static BufferedImage white(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Arrays.fill(ScanNoise.bytes(image), (byte) 255);
    return image;
  }

  private static Graphics2D graphics(BufferedImage image, AffineTransform place) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setTransform(place);
    return graphics;
  }

  /** Ink takes light away from the paper. */
  private static void multiply(BufferedImage scan, BufferedImage layer, int margin) {
    byte[] to = ScanNoise.bytes(scan);
    byte[] ink = ScanNoise.bytes(layer);
    int width = scan.getWidth();
    for (int y = 0; y < scan.getHeight(); y++) {
      int from = (y + margin) * layer.getWidth() + margin;
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        to[at] = (byte) ((to[at] & 255) * (ink[from + x] & 255) / 255);
      }
    }
  }
}
