package id.berkas.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain.
 *
 * @param number 1, 2, 3 ... without a gap
 * @param at when, in whole microseconds
 * @param former hash of the entry before; of the first one 64 zeros
 * @param hash SHA-256 of the canonical form, in hexadecimal
 */
public record AuditEntry(long number, Instant at, Doing doing, String former, String hash) {

  /** What the first entry follows. */
  static final String NOTHING = "0".repeat(64);

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 60;
  private static final int LONGEST_SUBJECT = 1000;
  private static final int LONGEST_DETAIL = 2000;

  /** The entry that follows another. */
  static AuditEntry after(long number, String former, Instant at, Doing doing) {
    Instant stored = at.truncatedTo(ChronoUnit.MICROS);
    Doing kept = storable(doing);
    return new AuditEntry(number, stored, kept, former, hash(number, stored, kept, former));
  }

  /** Whether it still says what it said when it was written. */
  boolean isIntact() {
    return hash.equals(hash(number, at, doing, former));
  }

  /**
   * SHA-256 over former hash, number, time as ISO text, name, role, branch, address, deed, kind,
   * subject and detail, in this order. Each is written as the count of its UTF-8 bytes, a colon and
   * the bytes; what is null as {@code -}. So no two entries share a canonical form.
   */
  private static String hash(long number, Instant at, Doing doing, String former) {
    MessageDigest digest = sha256();
    Actor actor = doing.actor();
    Subject subject = doing.subject();
    feed(digest, former);
    feed(digest, Long.toString(number));
    feed(digest, at.toString());
    feed(digest, actor.name());
    feed(digest, actor.role());
    feed(digest, actor.branch());
    feed(digest, actor.address());
    feed(digest, doing.deed().name());
    feed(digest, subject == null ? null : subject.kind().name());
    feed(digest, subject == null ? null : subject.id());
    feed(digest, doing.detail());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void feed(MessageDigest digest, @Nullable String field) {
    if (field == null) {
      digest.update((byte) '-');
      return;
    }
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** What comes back from the database exactly as it was put in. */
  private static Doing storable(Doing doing) {
    Actor actor = doing.actor();
    Subject subject = doing.subject();
    return new Doing(
        new Actor(
            clean(actor.name(), LONGEST_NAME),
            actor.role(),
            actor.branch(),
            clean(actor.address(), LONGEST_ADDRESS)),
        doing.deed(),
        subject == null ? null : new Subject(subject.kind(), clean(subject.id(), LONGEST_SUBJECT)),
        clean(doing.detail(), LONGEST_DETAIL));
  }

  private static String clean(String text, int longest) {
    String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
    return plain.length() <= longest ? plain : plain.substring(0, longest);
  }
}
