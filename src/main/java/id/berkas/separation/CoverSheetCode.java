package id.berkas.separation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code on a cover sheet: {@code BK1:<registration>:<sheet>:<check>}. It uses only the letters
 * of a QR code's alphanumeric mode, so that the same text stays small as QR and as Code 128. The
 * check is the first 60 bits of an HMAC-SHA256 (RFC 2104, truncated as its section 5 allows) over
 * everything before it: without the key nobody prints a sheet for another one's case.
 */
public final class CoverSheetCode {

  private static final String PREFIX = "BK1:";
  private static final Pattern CLAIMS_TO_BE_OURS = Pattern.compile("BK(\\d{1,3}):.*");
  private static final Pattern SHAPE =
      Pattern.compile("(BK1:([0-9A-Z $%*+\\-./]{1,40}):([0-9A-Z]{1,12})):([A-Z2-7]{12})");
  private static final Pattern REGISTRATION = Pattern.compile("[0-9A-Z $%*+\\-./]{1,40}");
  private static final Pattern SERIAL = Pattern.compile("[0-9A-Z]{1,12}");
  private static final int CHECK_LETTERS = 12;

  private final SecretKeySpec key;

  /**
   * @param secret at least 16 bytes
   */
  public CoverSheetCode(byte[] secret) {
    if (secret.length < 16) {
      throw new IllegalArgumentException("a cover sheet key has at least 16 bytes");
    }
    this.key = new SecretKeySpec(secret, "HmacSHA256");
  }

  /** Whether a registration number can be printed as a code: at most 40 plain capitals, digits. */
  public static boolean canCarry(String registration) {
    return REGISTRATION.matcher(registration).matches();
  }

  /**
   * The text to print.
   *
   * @param registration one that {@link #canCarry}
   * @param sheet serial: 1 to 12 capitals and digits
   */
  public String payload(String registration, String sheet) {
    if (!canCarry(registration) || !SERIAL.matcher(sheet).matches()) {
      throw new IllegalArgumentException(
          "a code cannot carry \"%s\", sheet \"%s\"".formatted(registration, sheet));
    }
    String claim = PREFIX + registration + ":" + sheet;
    return claim + ":" + check(claim);
  }

  /** Reads any code found on a page. */
  public CoverSheetReading read(String text) {
    Matcher ours = CLAIMS_TO_BE_OURS.matcher(text);
    if (!ours.matches()) {
      return new CoverSheetReading.NotOurs();
    }
    if (!text.startsWith(PREFIX)) {
      return new CoverSheetReading.Refused(text, CoverSheetReading.UNKNOWN_VERSION);
    }
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      return new CoverSheetReading.Refused(text, CoverSheetReading.MALFORMED);
    }
    if (!sameBytes(check(shape.group(1)), shape.group(4))) {
      return new CoverSheetReading.Refused(text, CoverSheetReading.WRONG_CHECK);
    }
    return new CoverSheetReading.Genuine(shape.group(2), shape.group(3));
  }

  /** In constant time, so that a check cannot be guessed letter by letter. */
  private static boolean sameBytes(String expected, String read) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.US_ASCII), read.getBytes(StandardCharsets.US_ASCII));
  }

  private String check(String claim) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return Base32.encode(mac.doFinal(claim.getBytes(StandardCharsets.US_ASCII)), CHECK_LETTERS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
