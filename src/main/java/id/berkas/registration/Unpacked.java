package id.berkas.registration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * How large a workbook is when it is unpacked, found out before anything holds it: a small file may
 * unpack to more than any memory. What it declares is believed only when it is too much.
 */
final class Unpacked {

  /** A million rows of thirty columns unpack to about this. */
  private static final long MOST = 3L << 30;

  /** Everything but the rows themselves is held in memory, above all the texts they share. */
  private static final long MOST_HELD = 300L << 20;

  /** Excel's longest cell has 32,767 characters; one of them takes at most 12 bytes. */
  private static final int LONGEST_TEXT = 400_000;

  private static final int MOST_ENTRIES = 10_000;

  private final byte[] some = new byte[1 << 16];
  private long total;

  private Unpacked() {}

  /**
   * Whether it may be opened.
   *
   * @throws IOException when it is no archive
   */
  static boolean fits(Path workbook) throws IOException {
    try (ZipFile archive = new ZipFile(workbook.toFile())) {
      return archive.size() <= MOST_ENTRIES
          && declared(archive) <= MOST
          && new Unpacked().eachFits(archive);
    }
  }

  private static long declared(ZipFile archive) {
    return archive.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
  }

  private boolean eachFits(ZipFile archive) throws IOException {
    Enumeration<? extends ZipEntry> entries = archive.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      long most = entry.getName().startsWith("xl/worksheets/") ? MOST : MOST_HELD;
      int longest = entry.getName().endsWith(".xml") ? LONGEST_TEXT : Integer.MAX_VALUE;
      try (InputStream content = archive.getInputStream(entry)) {
        if (!fits(content, most, longest)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fits(InputStream content, long most, int longest) throws IOException {
    long bytes = 0;
    int text = 0;
    for (int n = content.read(some); n >= 0; n = content.read(some)) {
      bytes += n;
      total += n;
      for (int i = 0; i < n; i++) {
        text = some[i] == '<' ? 0 : text + 1;
        if (text > longest) {
          return false;
        }
      }
      if (bytes > most || total > MOST) {
        return false;
      }
    }
    return true;
  }
}
