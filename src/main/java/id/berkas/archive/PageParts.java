package id.berkas.archive;

import id.berkas.archive.GlyphRun.Glyph;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Vector;

/** The glyphs and images of pages said again; each stands in the file once. */
final class PageParts {

  /** Shapes of glyphs are said in thousandths of their size. */
  private static final int THOUSAND = 1000;

  private final PDDocument pdf;
  private final List<GlyphShapes> fonts = new ArrayList<>();
  private final Map<COSBase, List<GlyphShapes>> fontsOf = new IdentityHashMap<>();
  private final Map<COSBase, PDImageXObject> imagesOf = new IdentityHashMap<>();
  private PDResources sheet = new PDResources();

  PageParts(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** Begins another sheet. */
  void begin() {
    sheet = new PDResources();
  }

  /** What the sheet makes use of. */
  PDResources resources() {
    return sheet;
  }

  Glyph glyph(PDFont font, int code, Vector displacement) throws IOException {
    List<GlyphShapes> known =
        fontsOf.computeIfAbsent(font.getCOSObject(), dictionary -> new ArrayList<>());
    for (GlyphShapes shapes : known) {
      if (shapes.holds(code)) {
        return glyph(shapes, code);
      }
    }
    if (known.isEmpty() || known.getLast().full()) {
      known.add(new GlyphShapes());
      fonts.add(known.getLast());
    }
    int width = Math.round(displacement.getX() * THOUSAND);
    known.getLast().add(code, shape(font, code, width), width, font.toUnicode(code));
    return glyph(known.getLast(), code);
  }

  private Glyph glyph(GlyphShapes shapes, int original) {
    String name = "F" + fonts.indexOf(shapes);
    COSDictionary named = sheet.getCOSObject().getCOSDictionary(COSName.FONT);
    if (named == null) {
      named = new COSDictionary();
      sheet.getCOSObject().setItem(COSName.FONT, named);
    }
    named.setItem(COSName.getPDFName(name), shapes.font());
    int code = shapes.code(original);
    return new Glyph(name, code, shapes.width(code));
  }

  /** A font that is not in the file is stretched to the widths the file gives, as viewers do. */
  private static Shape shape(PDFont font, int code, int width) throws IOException {
    GeneralPath path = ((PDVectorFont) font).getNormalizedPath(code);
    float natural = font.isEmbedded() || font.isStandard14() ? 0 : font.getWidthFromFont(code);
    boolean stretched = natural > 0 && Math.abs(natural - width) > 1;
    AffineTransform place =
        AffineTransform.getScaleInstance(
            stretched ? THOUSAND * width / natural : THOUSAND, THOUSAND);
    place.concatenate(font.getFontMatrix().createAffineTransform());
    return place.createTransformedShape(path);
  }

  /** The name of an image among the resources of the sheet. */
  String image(PDImage image, PDColor stencil) throws IOException {
    COSBase key = image.getCOSObject();
    PDImageXObject copy = image.isStencil() ? null : imagesOf.get(key);
    if (copy == null) {
      copy = copied(image, stencil);
      imagesOf.put(key, copy);
    }
    return sheet.add(copy).getName();
  }

  private PDImageXObject copied(PDImage image, PDColor stencil) throws IOException {
    if (image.isStencil()) {
      return LosslessFactory.createFromImage(
          pdf, image.getStencilImage(new java.awt.Color(stencil.toRGB())));
    }
    COSDictionary said = (COSDictionary) image.getCOSObject();
    if (image instanceof PDImageXObject && isPlainJpeg(image, said)) {
      try (InputStream raw = ((COSStream) said).createRawInputStream()) {
        PDColorSpace colours =
            image.getColorSpace().getNumberOfComponents() == 1
                ? PDDeviceGray.INSTANCE
                : PDDeviceRGB.INSTANCE;
        return new PDImageXObject(
            pdf,
            new ByteArrayInputStream(raw.readAllBytes()),
            COSName.DCT_DECODE,
            image.getWidth(),
            image.getHeight(),
            8,
            colours);
      }
    }
    BufferedImage pixels = image.getImage();
    return pixels.getColorModel().hasAlpha()
        ? LosslessFactory.createFromImage(pdf, pixels)
        : lossless(pixels);
  }

  private PDImageXObject lossless(BufferedImage pixels) throws IOException {
    PDImageXObject exact = LosslessFactory.createFromImage(pdf, pixels);
    PDImageXObject small = CompressedImage.of(pdf, pixels, 0);
    return exact.getCOSObject().getLength() <= small.getCOSObject().getLength() ? exact : small;
  }

  private static boolean isPlainJpeg(PDImage image, COSDictionary said) throws IOException {
    return COSName.DCT_DECODE.equals(said.getDictionaryObject(COSName.FILTER))
        && !said.containsKey(COSName.SMASK)
        && !said.containsKey(COSName.MASK)
        && !said.containsKey(COSName.DECODE)
        && !said.containsKey(COSName.DECODE_PARMS)
        && image.getBitsPerComponent() == 8
        && image.getColorSpace().getNumberOfComponents() != 4
        && !(image.getColorSpace() instanceof org.apache.pdfbox.pdmodel.graphics.color.PDIndexed);
  }

  /** Writes the fonts, once every glyph is known. */
  void finish() throws IOException {
    for (GlyphShapes font : fonts) {
      font.finish();
    }
  }
}
