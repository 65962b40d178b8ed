package id.berkas.specimen;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** A file a scanner writes page by page. */
interface ScanFile extends Closeable {
  void add(BufferedImage page) throws IOException;
}
