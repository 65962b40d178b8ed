package id.berkas.intake;

import id.berkas.intake.Structure.NotAScan;
import id.berkas.intake.Structure.Unfinished;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/**
 * Whether a file is whole, by its bytes; its name counts for nothing. The question is only whether
 * the scanner has finished: damage that is not a missing end passes, and a worker judges it.
 */
final class WholeFile {

  private static final int HEAD = 1024;
  private static final List<String> TIFF = List.of("II*\0", "MM\0*", "II+\0", "MM\0+");
  private static final String JPEG = "\u00FF\u00D8\u00FF";
  private static final String PNG = "\u0089PNG\r\n\u001A\n";
  private static final String PDF = "%PDF-";

  private WholeFile() {}

  static Structure look(Path file) throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      return look(new Bytes(channel));
    }
  }

  private static Structure look(Bytes bytes) throws IOException {
    String head = bytes.text(0, HEAD);
    try {
      if (TIFF.stream().anyMatch(head::startsWith)) {
        return new TiffChain(bytes).follow();
      }
      if (head.startsWith(JPEG)) {
        return JpegMarkers.walk(bytes);
      }
      if (head.startsWith(PNG)) {
        return PngChunks.walk(bytes);
      }
      if (head.contains(PDF)) {
        return PdfEnd.find(bytes, head);
      }
      return SmallFormats.look(bytes, head)
          .orElse(mayBecomeOne(head) ? new Unfinished("its first bytes") : new NotAScan());
    } catch (EOFException e) {
      return new Unfinished("the bytes after number %d".formatted(bytes.size()));
    }
  }

  /** Copying tools reserve the room first and fill it later: zeros are not content yet. */
  private static boolean mayBecomeOne(String head) {
    return head.chars().allMatch(c -> c == 0)
        || TIFF.stream().anyMatch(magic -> magic.startsWith(head))
        || JPEG.startsWith(head)
        || PNG.startsWith(head)
        || PDF.startsWith(head)
        || SmallFormats.mayBecomeOne(head);
  }
}
