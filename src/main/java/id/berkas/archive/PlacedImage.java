package id.berkas.archive;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.imaging.PageImage;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.RawImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
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

  private static final float COLOUR_QUALITY = 0.85f;

  /**
   * @throws id.berkas.hold.HoldException when the page cannot be drawn
   */
  static PlacedImage of(PDDocument pdf, ArchivePage page, PageImages images) throws IOException {
    Optional<RawImage> raw = images.raw(page.source(), page.limits());
    return raw.isPresent()
        ? copied(pdf, raw.get())
        : compressed(pdf, images.open(page.source(), page.limits()));
  }

  private static PlacedImage copied(PDDocument pdf, RawImage raw) throws IOException {
    PDImageXObject image =
        switch (raw.encoding()) {
          case JPEG -> image(pdf, raw, COSName.DCT_DECODE, 8);
          case G4 -> {
            PDImageXObject bitonal = image(pdf, raw, COSName.CCITTFAX_DECODE, 1);
            bitonal.getCOSObject().setItem(COSName.DECODE_PARMS, groupFour(raw));
            yield bitonal;
          }
        };
    boolean sideways = raw.turn() % 180 != 0;
    return new PlacedImage(
        image,
        raw.turn(),
        sideways ? raw.height() : raw.width(),
        sideways ? raw.width() : raw.height());
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

  private static COSDictionary groupFour(RawImage raw) {
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.K, -1);
    parameters.setInt(COSName.COLUMNS, raw.width());
    parameters.setInt(COSName.ROWS, raw.height());
    parameters.setBoolean(COSName.BLACK_IS_1, raw.blackIsOne());
    return parameters;
  }

  private static PlacedImage compressed(PDDocument pdf, PageImage page) throws IOException {
    BufferedImage pixels = page.image();
    PDImageXObject image =
        switch (pixels.getType()) {
          case BufferedImage.TYPE_BYTE_BINARY -> CCITTFactory.createFromImage(pdf, pixels);
          case BufferedImage.TYPE_BYTE_GRAY -> gray(pdf, pixels);
          default -> JPEGFactory.createFromImage(pdf, pixels, COLOUR_QUALITY);
        };
    return new PlacedImage(image, 0, pixels.getWidth(), pixels.getHeight());
  }

  /** PDFBox's own lossless form asks Java for colours, and Java brightens gray ones. */
  private static PDImageXObject gray(PDDocument pdf, BufferedImage pixels) throws IOException {
    int width = pixels.getWidth();
    int height = pixels.getHeight();
    byte[] bytes = (byte[]) pixels.getRaster().getDataElements(0, 0, width, height, null);
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(bytes);
    }
    return new PDImageXObject(
        pdf,
        new ByteArrayInputStream(deflated.toByteArray()),
        COSName.FLATE_DECODE,
        width,
        height,
        8,
        PDDeviceGray.INSTANCE);
  }
}
