package id.berkas.imaging;

import id.berkas.document.Repair;
import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** A TIFF: each directory of its chain is a page. */
final class TiffFile implements PageFile {

  private final Path file;
  private final TiffChain.Pages chain;
  private final ImageInputStream in;
  private final ImageReader reader;

  private TiffFile(Path file, TiffChain.Pages chain) throws IOException {
    this.file = file;
    this.chain = chain;
    this.in = new FileImageInputStream(file.toFile());
    this.reader = Decoders.reader("TIFF", in);
  }

  static TiffFile open(Path file, PageLimits limits) throws IOException {
    return new TiffFile(file, TiffChain.read(file, limits));
  }

  @Override
  public int pages() {
    return chain.directories().size();
  }

  @Override
  public PageImage page(int frame, PageLimits limits) throws IOException {
    TiffDirectory directory = chain.directories().get(frame);
    check(directory, limits);
    if (directory.end() > in.length()) {
      throw new HoldException(
          HoldReason.TRUNCATED,
          "the pixels of the page reach to byte %d of %d".formatted(directory.end(), in.length()));
    }
    TiffDamage.check(file, directory, limits);
    BufferedImage stored = square(decode(frame, directory, limits), directory);
    int dpi = dpi(directory, stored.getWidth(), stored.getHeight());
    return new PageImage(Turn.ofOrientation(directory.orientation()).apply(stored), dpi);
  }

  /** A tile may claim to be larger than its page. */
  private static void check(TiffDirectory page, PageLimits limits) {
    Pixels.check(page.width(), page.height(), page.depth(), limits);
    if (page.count(TiffDirectory.STRIP_OFFSETS) + page.count(TiffDirectory.TILE_OFFSETS) == 0) {
      throw new HoldException(HoldReason.DAMAGED, "the page says nowhere where its pixels are");
    }
    if (page.count(TiffDirectory.TILE_WIDTH) > 0) {
      long width = page.number(TiffDirectory.TILE_WIDTH, 0);
      Pixels.check(width, page.number(TiffDirectory.TILE_HEIGHT, 0), page.depth(), limits);
    }
  }

  private BufferedImage decode(int frame, TiffDirectory page, PageLimits limits)
      throws IOException {
    if (!chain.looped() && !TiffMend.needed(page)) {
      return Decoders.read(reader, frame, limits);
    }
    try (ImageInputStream alone = TiffMend.open(file, page, chain.order())) {
      ImageReader own = Decoders.reader("TIFF", alone);
      try {
        return Decoders.read(own, 0, limits);
      } finally {
        own.dispose();
      }
    }
  }

  @Override
  public Set<Repair> repairs() {
    Set<Repair> repairs = EnumSet.noneOf(Repair.class);
    if (chain.looped()) {
      repairs.add(Repair.CHAIN_CUT);
    }
    if (chain.directories().stream().anyMatch(TiffMend::needed)) {
      repairs.add(Repair.TAGS_MENDED);
    }
    return repairs;
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
    TiffDirectory page = chain.directories().get(frame);
    Pixels.check(page.width(), page.height(), limits);
    return TiffRaw.of(file, page);
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
