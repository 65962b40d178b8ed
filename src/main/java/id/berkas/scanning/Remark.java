package id.berkas.scanning;

import id.berkas.correction.ScanAnswer;
import id.berkas.document.Page;
import id.berkas.document.Sheets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a stack that a person beside the scanner can put right now.
 *
 * @param kind what it is
 * @param subject the page or packet
 * @param packet number of the packet in its batch; 0 when it lies in none
 * @param page null when it is about a packet as a whole
 * @param place where the page is in the stack; null when there is none
 * @param advices codes of what is wrong with the scan, see {@link id.berkas.document.Quality}
 * @param answer the last thing a person said about it; null when nobody did
 */
public record Remark(
    Kind kind,
    String subject,
    int packet,
    @Nullable Page page,
    Sheets.@Nullable Place place,
    List<String> advices,
    @Nullable ScanAnswer answer) {

  /** What a remark is about, the most urgent first. */
  public enum Kind {
    /** Reading the page would be hopeless. */
    RESCAN,
    /** The page could not be opened. */
    UNOPENED,
    /** No paper follows a cover sheet. */
    EMPTY,
    /** Two envelopes seem to lie in one packet; the page is where the second may begin. */
    SPLIT,
    /** A claim form is asked and none was seen. */
    NO_FORM,
    /** The page can be read, and could be better. */
    BETTER
  }

  public Remark {
    advices = List.copyOf(advices);
  }

  /** Whether the paper should not be put away before somebody has answered. */
  public boolean isOpen() {
    return kind != Kind.BETTER && answer == null;
  }

  /** Whether nobody has said anything about it. */
  public boolean isUnanswered() {
    return answer == null;
  }

  /** Whether it stays as it came. */
  public boolean isAccepted() {
    return answer != null && answer.kind() == ScanAnswer.Kind.ACCEPTED;
  }

  /** Whether scanning the sheet again puts it right. */
  public boolean isCuredByAScan() {
    return kind != Kind.SPLIT && kind != Kind.EMPTY;
  }

  /** Whether another scan of it is to come. */
  public boolean isExpected() {
    return answer != null && answer.kind() == ScanAnswer.Kind.EXPECTED;
  }
}
