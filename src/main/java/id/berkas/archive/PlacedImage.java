package id.berkas.archive;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.RawImage;
import id.berkas.imaging.RawImage.Encoding;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A page image in the file.
 *
 * @param image as the scanner compressed it wherever a PDF can hold that
 * @param turn clockwise degrees from the image to the stored page
 * @param width pixels of the stored page
 * @param height pixels of the stored page
 */
record PlacedImage(PDImageXObject image, int turn, int width, int height) {

  private static final COSName JBIG2_GLOBALS = COSName.getPDFName("JBIG2Globals");
  private static final COSName COLOUR_TRANSFORM = COSName.getPDFName("ColorTransform");
  private static final int PNG_PREDICTOR = 15;

  /**
   * @throws id.berkas.hold.HoldException when the page cannot be drawn
   */
  static PlacedImage of(PDDocument pdf, ArchivePage page, PageImages images) throws IOException {
    Optional<RawImage> raw = images.raw(page.source(), page.limits());
    if (raw.isPresent() && !(raw.get().encoding() == Encoding.JPEG && page.jpegQuality() > 0)) {
      return copied(pdf, raw.get());
    }
    BufferedImage pixels = images.open(page.source(), page.limits()).image();
    PDImageXObject image = CompressedImage.of(pdf, pixels, page.jpegQuality());
    return raw.isPresent() && raw.get().bytes().length <= image.getCOSObject().getLength()
        ? copied(pdf, raw.get())
        : new PlacedImage(image, 0, pixels.getWidth(), pixels.getHeight());
  }

  private static PlacedImage copied(PDDocument pdf, RawImage raw) throws IOException {
    PDImageXObject image =
        switch (raw.encoding()) {
          case JPEG -> jpeg(pdf, raw);
          case G4 -> with(groupFour(raw), image(pdf, raw, COSName.CCITTFAX_DECODE, 1));
          case JBIG2 -> jbig2(pdf, raw);
          case JPEG_2000 -> image(pdf, raw, COSName.JPX_DECODE, 8);
          case PNG -> with(rows(raw), image(pdf, raw, COSName.FLATE_DECODE, 8));
        };
    boolean sideways = raw.turn() % 180 != 0;
    return new PlacedImage(
        image,
        raw.turn(),
        sideways ? raw.height() : raw.width(),
        sideways ? raw.width() : raw.height());
  }

  private static PDImageXObject jpeg(PDDocument pdf, RawImage raw) throws IOException {
    PDImageXObject image = image(pdf, raw, COSName.DCT_DECODE, 8);
    if (!raw.blackIsOne()) {
      return image;
    }
    COSDictionary asTheyStand = new COSDictionary();
    asTheyStand.setInt(COLOUR_TRANSFORM, 0);
    return with(asTheyStand, image);
  }

  private static PDImageXObject jbig2(PDDocument pdf, RawImage raw) throws IOException {
    PDImageXObject image = image(pdf, raw, COSName.JBIG2_DECODE, 1);
    byte[] shared = raw.shared();
    if (shared != null) {
      COSStream globals = pdf.getDocument().createCOSStream();
      try (OutputStream out = globals.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(shared);
      }
      COSDictionary parameters = new COSDictionary();
      parameters.setItem(JBIG2_GLOBALS, globals);
      with(parameters, image);
    }
    if (raw.blackIsOne()) {
      COSArray swapped = new COSArray();
      swapped.add(COSInteger.ONE);
      swapped.add(COSInteger.ZERO);
      image.setDecode(swapped);
    }
    return image;
  }

  private static PDImageXObject image(PDDocument pdf, RawImage raw, COSName filter, int bits)
      throws IOException {
    PDColorSpace colours = raw.components() == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
    return new PDImageXObject(
        pdf,
        new ByteArrayInputStream(raw.bytes()),
        filter,
        raw.width(),
        raw.height(),
        bits,
        colours);
  }

  private static PDImageXObject with(COSDictionary parameters, PDImageXObject image) {
    image.getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
    return image;
  }

  private static COSDictionary groupFour(RawImage raw) {
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.K, -1);
    parameters.setInt(COSName.COLUMNS, raw.width());
    parameters.setInt(COSName.ROWS, raw.height());
    parameters.setBoolean(COSName.BLACK_IS_1, raw.blackIsOne());
    return parameters;
  }

  private static COSDictionary rows(RawImage raw) {
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.PREDICTOR, PNG_PREDICTOR);
    parameters.setInt(COSName.COLORS, raw.components());
    parameters.setInt(COSName.BITS_PER_COMPONENT, 8);
    parameters.setInt(COSName.COLUMNS, raw.width());
    return parameters;
  }
}
