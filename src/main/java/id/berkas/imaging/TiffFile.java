package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** A TIFF: each directory of its chain is a page. */
final class TiffFile implements PageFile {

  private final Path file;
  private final List<TiffDirectory> directories;
  private final ImageInputStream in;
  private final ImageReader reader;

  private TiffFile(Path file, List<TiffDirectory> directories) throws IOException {
    this.file = file;
    this.directories = directories;
    this.in = new FileImageInputStream(file.toFile());
    this.reader = Decoders.reader("TIFF", in);
  }

  static TiffFile open(Path file, PageLimits limits) throws IOException {
    return new TiffFile(file, TiffChain.read(file, limits));
  }

  @Override
  public int pages() {
    return directories.size();
  }

  @Override
  public PageImage page(int frame, PageLimits limits) throws IOException {
    TiffDirectory directory = directories.get(frame);
    Pixels.check(directory.width(), directory.height(), limits);
    if (directory.end() > in.length()) {
      throw new HoldException(
          HoldReason.TRUNCATED,
          "the pixels of the page reach to byte %d of %d".formatted(directory.end(), in.length()));
    }
    BufferedImage stored = square(Decoders.read(reader, frame, limits), directory);
    int dpi = dpi(directory, stored.getWidth(), stored.getHeight());
    return new PageImage(Turn.ofOrientation(directory.orientation()).apply(stored), dpi);
  }

  /** Fax pages have half as many dots down as across; the page is given square dots. */
  private static BufferedImage square(BufferedImage stored, TiffDirectory directory) {
    double across = directory.dpi(TiffDirectory.X_RESOLUTION);
    double down = directory.dpi(TiffDirectory.Y_RESOLUTION);
    boolean fax = across > 0 && down > 0 && across / down > 1.4 && across / down < 2.6;
    return fax ? Scaling.stretchDown(stored, across / down) : stored;
  }

  static int dpi(TiffDirectory directory, int width, int height) {
    return Dots.of(directory.dpi(TiffDirectory.X_RESOLUTION), width, height);
  }

  @Override
  public Optional<RawImage> raw(int frame, PageLimits limits) throws IOException {
    TiffDirectory page = directories.get(frame);
    Pixels.check(page.width(), page.height(), limits);
    return TiffRaw.of(file, page);
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
