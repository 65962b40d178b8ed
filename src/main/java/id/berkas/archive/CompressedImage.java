package id.berkas.archive;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Compresses a page that could not be copied: two tones as group 4, gray, colours as JPEG. */
final class CompressedImage {

  private static final float QUALITY = 0.85f;

  /** Gray is kept without loss unless that costs more than so many times its JPEG. */
  private static final double DEAREST = 2;

  private CompressedImage() {}

  /**
   * @param percent quality of a JPEG that becomes one of the picture; 0 for the usual
   */
  static PDImageXObject of(PDDocument pdf, BufferedImage pixels, int percent) throws IOException {
    float quality = percent > 0 ? percent / 100f : QUALITY;
    if (pixels.getType() == BufferedImage.TYPE_BYTE_BINARY
        && pixels.getColorModel().getPixelSize() == 1) {
      return GroupFour.of(pdf, pixels);
    }
    BufferedImage gray = Tones.withoutColour(pixels);
    if (gray == null) {
      return JPEGFactory.createFromImage(pdf, pixels, quality);
    }
    return Tones.areTwo(gray) ? GroupFour.of(pdf, Tones.bitonal(gray)) : gray(pdf, gray, quality);
  }

  private static PDImageXObject gray(PDDocument pdf, BufferedImage gray, float quality)
      throws IOException {
    PDImageXObject lossy = JPEGFactory.createFromImage(pdf, gray, quality);
    Raster raster = gray.getRaster();
    byte[] bytes = ((DataBufferByte) raster.getDataBuffer()).getData();
    byte[] exact = GrayRows.deflated(bytes, raster.getWidth());
    return exact.length > DEAREST * lossy.getCOSObject().getLength()
        ? lossy
        : exact(pdf, exact, raster);
  }

  /** PDFBox's own lossless form asks Java for colours, and Java brightens gray ones. */
  private static PDImageXObject exact(PDDocument pdf, byte[] deflated, Raster raster)
      throws IOException {
    PDImageXObject image =
        new PDImageXObject(
            pdf,
            new ByteArrayInputStream(deflated),
            COSName.FLATE_DECODE,
            raster.getWidth(),
            raster.getHeight(),
            8,
            PDDeviceGray.INSTANCE);
    COSDictionary rows = new COSDictionary();
    rows.setInt(COSName.PREDICTOR, GrayRows.PREDICTOR);
    rows.setInt(COSName.COLUMNS, raster.getWidth());
    image.getCOSObject().setItem(COSName.DECODE_PARMS, rows);
    return image;
  }
}
