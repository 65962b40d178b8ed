package id.berkas.specimen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;

/** Black and white pages in one TIFF, compressed as CCITT Group 4, as feeding scanners write it. */
final class TiffScan implements ScanFile {
  private static final String JDK_PLUGIN = "com.sun.imageio.plugins.tiff.TIFFImageWriter";

  private final ImageWriter writer;
  private final ImageOutputStream out;

  TiffScan(Path file) throws IOException {
    this.writer = jdkWriter();
    this.out = ImageIO.createImageOutputStream(file.toFile());
    writer.setOutput(out);
    writer.prepareWriteSequence(null);
  }

  /** Another plug-in on the class path may come first, whose metadata are built differently. */
  private static ImageWriter jdkWriter() {
    var writers = ImageIO.getImageWritersByFormatName("tiff");
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getName().equals(JDK_PLUGIN)) {
        return writer;
      }
    }
    throw new IllegalStateException("This Java has no TIFF writer");
  }

  @Override
  public void add(BufferedImage page) throws IOException {
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionType("CCITT T.6");
    IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), param);
    writer.writeToSequence(new IIOImage(page, null, withResolution(metadata)), param);
  }

  private static IIOMetadata withResolution(IIOMetadata metadata) throws IOException {
    TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
    BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
    long[][] dpi = {{PaperStudio.DPI, 1}};
    directory.addTIFFField(
        new TIFFField(
            tags.getTag(BaselineTIFFTagSet.TAG_X_RESOLUTION), TIFFTag.TIFF_RATIONAL, 1, dpi));
    directory.addTIFFField(
        new TIFFField(
            tags.getTag(BaselineTIFFTagSet.TAG_Y_RESOLUTION), TIFFTag.TIFF_RATIONAL, 1, dpi));
    directory.addTIFFField(
        new TIFFField(
            tags.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT),
            TIFFTag.TIFF_SHORT,
            1,
            new char[] {BaselineTIFFTagSet.RESOLUTION_UNIT_INCH}));
    return directory.getAsMetadata();
  }

  @Override
  public void close() throws IOException {
    writer.endWriteSequence();
    out.close();
    writer.dispose();
  }
}
