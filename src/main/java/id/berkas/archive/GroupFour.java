package id.berkas.archive;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Two tones compressed as CCITT group 4 (ITU-T T.6). The rows go to PDFBox's encoder as they lie in
 * memory: its own factory asks Java for the colour of each dot, which costs as much as all the rest
 * of an archive file.
 */
final class GroupFour {

  private static final int GROUP_FOUR = -1;

  private GroupFour() {}

  /**
   * @param bitonal of type {@link BufferedImage#TYPE_BYTE_BINARY} with one bit a pixel
   */
  static PDImageXObject of(PDDocument pdf, BufferedImage bitonal) throws IOException {
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.K, GROUP_FOUR);
    parameters.setInt(COSName.COLUMNS, bitonal.getWidth());
    parameters.setInt(COSName.ROWS, bitonal.getHeight());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    FilterFactory.INSTANCE
        .getFilter(COSName.CCITTFAX_DECODE)
        .encode(new ByteArrayInputStream(inkRows(bitonal)), packed, parameters, 0);
    PDImageXObject image =
        new PDImageXObject(
            pdf,
            new ByteArrayInputStream(packed.toByteArray()),
            COSName.CCITTFAX_DECODE,
            bitonal.getWidth(),
            bitonal.getHeight(),
            1,
            PDDeviceGray.INSTANCE);
    image.getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
    return image;
  }

  /** One bit a pixel, rows padded to bytes, 1 where the darker of the two tones is. */
  private static byte[] inkRows(BufferedImage bitonal) {
    byte[] bits = ((DataBufferByte) bitonal.getRaster().getDataBuffer()).getData();
    boolean oneIsInk = brightness(bitonal, 1) < brightness(bitonal, 0);
    byte[] ink = new byte[bits.length];
    for (int i = 0; i < bits.length; i++) {
      ink[i] = (byte) (oneIsInk ? bits[i] : ~bits[i]);
    }
    return ink;
  }

  private static int brightness(BufferedImage bitonal, int tone) {
    int rgb = bitonal.getColorModel().getRGB(tone);
    return (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
  }
}
