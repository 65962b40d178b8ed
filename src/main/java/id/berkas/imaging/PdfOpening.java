package id.berkas.imaging;

import id.berkas.document.Repair;
import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF: unlocks it when it can, and mends what keeps its pages from being found. */
final class PdfOpening {

  private static final int HEADER_WITHIN = 1024;
  private static final String HEADER = "%PDF-1.4\n";

  /** A generation has at most five digits, ISO 32000-1 7.5.4; PDFBox passes over such objects. */
  private static final Pattern ABSURD_GENERATION =
      Pattern.compile("\\b(\\d{1,10}) (\\d{6,20})(?= obj\\b)");

  private static final long MENDED_IN_MEMORY = 64L << 20;

  /** PDFBox has no exception of its own for protection that no password opens. */
  private static final String NO_HANDLER = "No security handler";

  private final Path file;
  private final PageLimits limits;
  private final PasswordKey key;
  private final Set<Repair> repairs = EnumSet.noneOf(Repair.class);
  private boolean miscounted;

  private PdfOpening(Path file, PageLimits limits, PasswordKey key) {
    this.file = file;
    this.limits = limits;
    this.key = key;
  }

  static PdfFile open(Path file, PageLimits limits, PasswordKey key) throws IOException {
    return new PdfOpening(file, limits, key).open();
  }

  private PdfFile open() throws IOException {
    PdfEnd end = PdfEnd.of(file);
    if (end == PdfEnd.CUT_OFF) {
      throw new HoldException(HoldReason.TRUNCATED, "the PDF stops within an object");
    }
    PdfPackedObjects.check(file, limits);
    PdfFile opened = found(end);
    if (end == PdfEnd.NO_TABLE && opened.lacksPages()) {
      opened.close();
      throw lostPages();
    }
    if (end != PdfEnd.WHOLE && repairs.isEmpty()) {
      repairs.add(Repair.TABLE_REBUILT);
    }
    if (miscounted && repairs.isEmpty()) {
      repairs.add(Repair.COUNT_WRONG);
    }
    return opened;
  }

  private PdfFile found(PdfEnd end) throws IOException {
    try {
      return pages(unlocked(bytes()));
    } catch (HoldException refused) {
      if (refused.reason() != HoldReason.NO_PAGES) {
        throw refused;
      }
      if (numbersMended()) {
        return pages(unlocked(new RandomAccessReadBuffer(mended())));
      }
      throw end == PdfEnd.NO_TABLE ? lostPages() : refused;
    }
  }

  private static HoldException lostPages() {
    return new HoldException(HoldReason.TRUNCATED, "the PDF stops before its last page");
  }

  private PdfFile pages(PDDocument document) throws IOException {
    try {
      List<Optional<COSDictionary>> pages = PdfPageTree.walk(document.getDocument(), limits);
      miscounted = PdfPageTree.miscounts(document.getDocument(), pages.size());
      return new PdfFile(document, pages, repairs);
    } catch (RuntimeException | Error e) {
      document.close();
      throw e;
    }
  }

  private RandomAccessRead bytes() throws IOException {
    RandomAccessRead stored = new RandomAccessReadBufferedFile(file);
    byte[] start = new byte[(int) Math.min(HEADER_WITHIN, stored.length())];
    stored.readFully(start);
    stored.seek(0);
    if (new String(start, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
      return stored;
    }
    stored.close();
    if (Files.size(file) > MENDED_IN_MEMORY) {
      throw new HoldException(HoldReason.DAMAGED, "the PDF has no header");
    }
    repairs.add(Repair.HEADER_MISSING);
    return new RandomAccessReadBuffer((HEADER + text()).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The empty password first: many a PDF is locked only against printing. */
  private PDDocument unlocked(RandomAccessRead bytes) throws IOException {
    List<String> passwords = new ArrayList<>(List.of(""));
    passwords.addAll(limits.passwords().opened(key));
    try {
      for (String password : passwords) {
        try {
          bytes.seek(0);
          return Loader.loadPDF(
              bytes, password, null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException wrong) {
          // The next one may fit.
        }
      }
      throw new HoldException(HoldReason.ENCRYPTED, refusal(passwords.size()));
    } catch (IOException | RuntimeException | Error e) {
      bytes.close();
      if (String.valueOf(e.getMessage()).startsWith(NO_HANDLER)) {
        throw new HoldException(HoldReason.ENCRYPTED, "no password opens it", e);
      }
      throw e;
    }
  }

  private String refusal(int tried) {
    int unopened = limits.passwords().sealed().size() + 1 - tried;
    return "none of %d passwords opens it".formatted(tried)
        + (unopened == 0
            ? ""
            : "; %d more are sealed with a key that is not here".formatted(unopened));
  }

  private boolean numbersMended() throws IOException {
    return Files.size(file) <= MENDED_IN_MEMORY
        && ABSURD_GENERATION.matcher(text()).find()
        && repairs.add(Repair.NUMBERS_MENDED);
  }

  /** Every place keeps its offset: the digits make room for blanks in front of the number. */
  private byte[] mended() throws IOException {
    return ABSURD_GENERATION
        .matcher(text())
        .replaceAll(found -> " ".repeat(found.group(2).length() - 1) + found.group(1) + " 0")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private String text() throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
