package id.berkas.web.desk;

import id.berkas.document.Page;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A hold with what a person can do about it.
 *
 * @param canRetry whether its stage can try again
 * @param stillHeld whether the page or batch waits for a decision, so that settling is not enough
 * @param page the page it is about; null when it is about something else
 * @param scanner the profile through which its paper is to come again; null for others
 * @param batchName what the scanner called a held batch; null for others
 * @param tried when a password was entered that did not open it; null when none was
 */
record HeldRow(
    Hold hold,
    boolean canRetry,
    boolean stillHeld,
    @Nullable Page page,
    @Nullable String scanner,
    @Nullable String batchName,
    @Nullable Instant tried) {

  private static final Pattern FILE = Pattern.compile("([^/]+)/(.+?)(?:#\\d+)?");

  /** A file that was refused before it came into a batch. */
  static HeldRow ofFile(Hold hold) {
    return new HeldRow(hold, false, false, null, null, null, null);
  }

  /**
   * A held file by its name, without the number that tells two of one name apart; null for other
   * things.
   */
  public @Nullable String file() {
    return part(2);
  }

  /** The scanner, or the batch, that a held file came with. */
  public @Nullable String fileOf() {
    return part(1);
  }

  private @Nullable String part(int group) {
    Matcher found = FILE.matcher(hold.subjectId());
    return hold.subject() == Hold.Subject.FILE && found.matches() ? found.group(group) : null;
  }

  /** Whether it waits for a word about the two sides of a stack. */
  public boolean pairing() {
    return switch (hold.reason()) {
      case BACKS_MISSING, PASSES_DIFFER, PAIR_UNCONFIRMED -> true;
      case PROFILE_GONE -> hold.stage().startsWith("collation");
      default -> false;
    };
  }

  /** Whether a look at the hidden pages of the batch is a way to go on. */
  public boolean blank() {
    return hold.reason() == HoldReason.BATCH_BLANK;
  }

  /** Whether a password is what it waits for. */
  public boolean locked() {
    return hold.reason() == HoldReason.ENCRYPTED;
  }

  /** Whether scanning the paper again is a way to go on. */
  public boolean rescan() {
    return stillHeld || isCuredByAScan();
  }

  private boolean isCuredByAScan() {
    return switch (hold.reason()) {
      case NOT_A_SCAN,
          EMPTY_FILE,
          NO_PAGES,
          TRUNCATED,
          DAMAGED,
          ENCRYPTED,
          TOO_MANY_PAGES,
          TOO_MANY_PIXELS,
          TOO_LARGE,
          UNPACKS_TOO_LARGE,
          NESTED_TOO_DEEP,
          TOOK_TOO_LONG,
          UNREADABLE,
          DRAWS_NOTHING,
          EMPTY_PACKET,
          BATCH_BLANK,
          ORIGINAL_MISSING ->
          true;
      case RESCAN_EXPECTED,
          OUTSIDE_THE_FOLDER,
          BACKS_MISSING,
          PASSES_DIFFER,
          PAIR_UNCONFIRMED,
          PROFILE_GONE,
          STORE_FULL,
          FOLDER_UNUSABLE,
          BAD_REGISTRATIONS,
          BAD_CATALOGUE,
          BAD_MODEL,
          FAILED ->
          false;
    };
  }

  /** Whether laying pages right may settle it: papers that lie before or behind their sheet. */
  public boolean arrange() {
    return page != null && hold.reason() == HoldReason.EMPTY_PACKET;
  }

  /** The packet whose registration a person may choose; null when that settles nothing. */
  public @Nullable String packet() {
    return page == null ? null : page.packet();
  }

  /** Whether its paper is to go through the scanner again. */
  public boolean expected() {
    return hold.reason() == HoldReason.RESCAN_EXPECTED;
  }

  /** Whether turning the page may make it readable. */
  public boolean turn() {
    return page != null
        && page.look() != null
        && page.packet() != null
        && (hold.reason() == HoldReason.UNREADABLE || hold.reason() == HoldReason.TOOK_TOO_LONG);
  }
}
