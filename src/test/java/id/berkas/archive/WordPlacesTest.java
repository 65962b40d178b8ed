package id.berkas.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.document.Box;
import id.berkas.document.Json;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.store.FolderStore;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPlacesTest {

  private static final int DRAWN_DPI = 144;

  @TempDir Path folder;

  @ParameterizedTest(name = "orientation {0}, skew {1}")
  @CsvSource({
    "0, 0",
    "90, 0",
    "180, 0",
    "270, 0",
    "0, 2.5",
    "0, -4",
    "90, 3",
    "180, -1.2",
    "270, -2",
    "0, 0.2"
  })
  void wordsAreSelectedWhereTheyStand(int orientation, double skew) throws IOException {
    Letter letter = Letter.typed(BufferedImage.TYPE_BYTE_GRAY, 3);
    AffineTransform lying = lying(orientation, skew);

    try (PDDocument pdf = archived(letter, lying, orientation, skew)) {
      List<Spot> spots = spots(pdf);
      Area covered = new Area();
      spots.forEach(spot -> covered.add(new Area(spot.grown())));

      assertThat(spots).extracting(Spot::text).containsExactlyElementsOf(texts(letter));
      assertThat(inkWithin(pdf, covered)).isGreaterThan(0.99);
      assertThat(spots).allSatisfy(spot -> assertThat(spot.grown().getHeight()).isLessThan(18));
    }
  }

  private record Spot(String text, Rectangle2D box) {

    /** The font's height reaches 0.79 of its size above the base line and 0.21 below. */
    static Spot of(List<TextPosition> glyphs) {
      TextPosition first = glyphs.getFirst();
      TextPosition last = glyphs.getLast();
      double size = first.getFontSizeInPt();
      return new Spot(
          glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
          new Rectangle2D.Double(
              first.getXDirAdj(),
              first.getYDirAdj() - 0.79 * size,
              last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj(),
              size));
    }

    Rectangle2D grown() {
      return new Rectangle2D.Double(
          box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
    }
  }

  private static List<String> texts(Letter letter) {
    return letter.words().stream().map(Word::text).toList();
  }

  /** From the page as typed to the page as the scanner delivers it. */
  private static AffineTransform lying(int orientation, double skew) {
    int width = orientation % 180 == 0 ? Letter.WIDTH : Letter.HEIGHT;
    int height = orientation % 180 == 0 ? Letter.HEIGHT : Letter.WIDTH;
    AffineTransform way = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    way.quadrantRotate(-orientation / 90);
    way.rotate(Math.toRadians(-skew));
    way.translate(-Letter.WIDTH / 2.0, -Letter.HEIGHT / 2.0);
    return way;
  }

  private PDDocument archived(Letter letter, AffineTransform lying, int orientation, double skew)
      throws IOException {
    FolderStore store = new FolderStore(folder);
    List<Word> words =
        letter.words().stream().map(word -> word.at(lying(word.box(), lying))).toList();
    byte[] read = Json.write(new PageWords(words, 1, "ocr", null)).getBytes(StandardCharsets.UTF_8);
    byte[] scan = Scans.png(lying(letter.image(), lying, orientation));
    ArchivePage page =
        new ArchivePage(
            "PKL-261121-0007.001",
            new PageSource(store.put(scan).sha256(), "image/png", 0),
            orientation,
            skew,
            Letter.DPI,
            store.put(read).sha256(),
            0,
            PageLimits.DEFAULT);
    try (PageImages images = new PageImages(store)) {
      ArchiveResult result =
          new PacketArchiver()
              .archive(new ArchiveJob("P", "SPECIMEN", List.of(page), Map.of()), store, images);
      return Loader.loadPDF(store.file(((ArchiveResult.Archived) result).file()).toFile());
    }
  }

  private static Box lying(Box box, AffineTransform way) {
    Rectangle2D typed = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    Rectangle2D around = way.createTransformedShape(typed).getBounds2D();
    return new Box(
        (int) Math.round(around.getX()),
        (int) Math.round(around.getY()),
        (int) Math.round(around.getWidth()),
        (int) Math.round(around.getHeight()));
  }

  private static BufferedImage lying(BufferedImage image, AffineTransform way, int orientation) {
    boolean sideways = orientation % 180 != 0;
    BufferedImage scan =
        Scans.blank(
            sideways ? Letter.HEIGHT : Letter.WIDTH,
            sideways ? Letter.WIDTH : Letter.HEIGHT,
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = scan.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, way, null);
    pen.dispose();
    return scan;
  }

  private static List<Spot> spots(PDDocument pdf) throws IOException {
    List<Spot> spots = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> glyphs) {
            List<TextPosition> word = new ArrayList<>();
            for (TextPosition glyph : glyphs) {
              if (!glyph.getUnicode().isBlank()) {
                word.add(glyph);
              } else if (!word.isEmpty()) {
                spots.add(Spot.of(word));
                word.clear();
              }
            }
          }
        };
    stripper.getText(pdf);
    return spots;
  }

  /** The share of the page's dark dots that lie within the area. */
  private static double inkWithin(PDDocument pdf, Area area) throws IOException {
    BufferedImage drawn = new PDFRenderer(pdf).renderImageWithDPI(0, DRAWN_DPI);
    double scale = 72.0 / DRAWN_DPI;
    int ink = 0;
    int within = 0;
    for (int y = 0; y < drawn.getHeight(); y++) {
      for (int x = 0; x < drawn.getWidth(); x++) {
        if (new Color(drawn.getRGB(x, y)).getRed() < 100) {
          ink++;
          within += area.contains((x + 0.5) * scale, (y + 0.5) * scale) ? 1 : 0;
        }
      }
    }
    return (double) within / ink;
  }
}
