package id.berkas.intake;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/** BMP, GIF and WebP: each says in few bytes where it ends. */
final class SmallFormats {

  private static final int RIFF_HEADER = 8;
  private static final int GIF_END = 0x3B;

  /** Enough bytes to tell all three. */
  private static final int ENOUGH = 30;

  private static final List<String> MAGIC = List.of("RIFF", "GIF87a", "GIF89a", "BM");

  private SmallFormats() {}

  /** Whether these few bytes may be the beginning of one. */
  static boolean mayBecomeOne(String head) {
    return head.length() < ENOUGH
        && MAGIC.stream().anyMatch(magic -> magic.startsWith(head) || head.startsWith(magic));
  }

  /** Whether a file that begins so is whole; nothing when it is none of the three. */
  static Optional<Structure> look(Bytes bytes, String head) throws IOException {
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    if (head.length() >= ENOUGH
        && head.startsWith("RIFF")
        && head.startsWith("WEBP", RIFF_HEADER)) {
      return Optional.of(reaching(bytes, RIFF_HEADER + bytes.number(4, 4)));
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      boolean ended = bytes.at(bytes.size() - 1) == GIF_END;
      return Optional.of(ended ? new Structure.Whole() : new Structure.Unfinished("its last byte"));
    }
    if (head.startsWith("BM") && head.length() >= ENOUGH && bytes.number(6, 4) == 0) {
      return Optional.of(reaching(bytes, bytes.number(2, 4)));
    }
    return Optional.empty();
  }

  private static Structure reaching(Bytes bytes, long end) {
    return end <= bytes.size()
        ? new Structure.Whole()
        : new Structure.Unfinished("the bytes after number %d".formatted(bytes.size()));
  }
}
