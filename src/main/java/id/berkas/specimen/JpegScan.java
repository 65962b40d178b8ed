package id.berkas.specimen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One JPEG for one page, as desktop scanners write it. */
final class JpegScan implements ScanFile {
  private final Path file;
  private final float quality;

  JpegScan(Path file, float quality) {
    this.file = file;
    this.quality = quality;
  }

  @Override
  public void add(BufferedImage page) throws IOException {
    Files.write(file, JpegCodec.encode(page, quality));
  }

  @Override
  public void close() {}
}
