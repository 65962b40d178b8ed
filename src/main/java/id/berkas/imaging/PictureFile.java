package id.berkas.imaging;

import id.berkas.document.Repair;
import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import id.berkas.imaging.RawImage.Encoding;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A file that is one picture: JPEG, PNG, BMP, GIF or WebP. */
final class PictureFile implements PageFile {

  /** More than any single page a scanner writes uncompressed within the pixel limit. */
  private static final long MOST_BYTES = 256L << 20;

  private final String mediaType;
  private final byte[] bytes;
  private final boolean mended;

  private PictureFile(String mediaType, byte[] bytes, boolean mended) {
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.mended = mended;
  }

  static PictureFile open(Path file, String mediaType, PageLimits limits) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new HoldException(
          HoldReason.TOO_LARGE, "one picture of %d bytes".formatted(Files.size(file)));
    }
    byte[] bytes = Files.readAllBytes(file);
    if (whole(mediaType, bytes)) {
      return new PictureFile(mediaType, bytes, false);
    }
    if (mediaType.equals(MediaTypes.JPEG) && JpegEnd.onlyTheMarkIsMissing(bytes, limits)) {
      return new PictureFile(mediaType, JpegEnd.marked(bytes), true);
    }
    throw new HoldException(HoldReason.TRUNCATED, "the end of the picture is missing");
  }

  private static boolean whole(String mediaType, byte[] bytes) {
    return switch (mediaType) {
      case MediaTypes.JPEG -> PictureEnds.jpeg(bytes);
      case MediaTypes.PNG -> PictureEnds.png(bytes);
      case MediaTypes.BMP -> PictureEnds.bmp(bytes);
      case MediaTypes.WEBP -> PictureEnds.webp(bytes);
      default -> true;
    };
  }

  @Override
  public Set<Repair> repairs() {
    return mended ? Set.of(Repair.END_MISSING) : Set.of();
  }

  @Override
  public int pages() {
    return 1;
  }

  @Override
  public PageImage page(int frame, PageLimits limits) throws IOException {
    return mediaType.equals(MediaTypes.JPEG) ? jpeg(limits) : other(limits);
  }

  private PageImage jpeg(PageLimits limits) throws IOException {
    JpegHeader header = JpegHeader.read(ByteBuffer.wrap(bytes));
    BufferedImage stored = JpegDamage.whole(bytes, limits);
    int dpi = Dots.of(header.dpi(), header.width(), header.height());
    return new PageImage(Turn.ofOrientation(header.orientation()).apply(stored), dpi);
  }

  /** The pixels of a JPEG as they are stored, EXIF not applied. */
  static BufferedImage decodeJpeg(byte[] bytes, JpegHeader header, PageLimits limits)
      throws IOException {
    return decodeJpeg(bytes, header, limits, new JpegDamage());
  }

  static BufferedImage decodeJpeg(
      byte[] bytes, JpegHeader header, PageLimits limits, JpegDamage damage) throws IOException {
    Pixels.check(header.width(), header.height(), 8L * header.components(), limits);
    return decode("JPEG", bytes, limits, damage);
  }

  private PageImage other(PageLimits limits) throws IOException {
    String format = mediaType.substring("image/".length()).toUpperCase(java.util.Locale.ROOT);
    BufferedImage image = decode(format, bytes, limits, new JpegDamage());
    double said = mediaType.equals(MediaTypes.PNG) ? PictureEnds.pngDpi(bytes) : 0;
    return new PageImage(image, Dots.of(said, image.getWidth(), image.getHeight()));
  }

  private static BufferedImage decode(
      String format, byte[] bytes, PageLimits limits, JpegDamage damage) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = Decoders.reader(format, in);
      reader.addIIOReadWarningListener(damage);
      try {
        return Decoders.read(reader, 0, limits);
      } finally {
        reader.dispose();
      }
    }
  }

  @Override
  public Optional<RawImage> raw(int frame, PageLimits limits) throws IOException {
    if (mediaType.equals(MediaTypes.PNG)) {
      return PngPixels.raw(bytes, page(frame, limits).dpi());
    }
    if (!mediaType.equals(MediaTypes.JPEG)) {
      return Optional.empty();
    }
    JpegHeader header = JpegHeader.read(ByteBuffer.wrap(bytes));
    Turn turn = Turn.ofOrientation(header.orientation());
    if (!header.embeddable() || turn.mirrored()) {
      return Optional.empty();
    }
    return Optional.of(
        new RawImage(
            Encoding.JPEG,
            bytes,
            header.width(),
            header.height(),
            header.components(),
            false,
            turn.degrees(),
            Dots.of(header.dpi(), header.width(), header.height())));
  }

  @Override
  public void close() {}
}
