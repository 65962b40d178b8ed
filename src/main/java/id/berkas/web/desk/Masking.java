package id.berkas.web.desk;

import id.berkas.classification.FieldKind;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hides the middle of identity, account and telephone numbers until somebody asks for them;
 * templates call it. A day or the number of a registration has no run of digits so long.
 */
@Component("masking")
public class Masking {

  private static final Pattern NUMBER = Pattern.compile("\\d{7,}");
  private static final Pattern PARTING = Pattern.compile("[\\s().-]+");
  private static final int SHOWN = 4;
  private static final int SHOWN_OF_SHORT = 3;
  private static final String MAC = "HmacSHA256";
  private static final int KEY_BYTES = 9;

  private final SecretKeySpec secret;

  Masking() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.secret = new SecretKeySpec(random, MAC);
  }

  /** A number of which only the beginning and the end are shown; a dash for none. */
  public String number(@Nullable String number) {
    return number == null ? "–" : text(number);
  }

  /** Words in which every long number is shown so. */
  public String text(@Nullable String words) {
    return words == null ? "" : NUMBER.matcher(words).replaceAll(Masking::masked);
  }

  /** A value of a field as somebody typed it; what parts its digits does not show them. */
  public String typed(FieldKind kind, @Nullable String value) {
    return value == null
        ? ""
        : switch (kind) {
          case NIK, KK_NUMBER, KPJ, NPP, NPWP, ACCOUNT, PHONE ->
              text(PARTING.matcher(value).replaceAll(""));
          case NAME, MOTHER_NAME, BIRTH_PLACE, BIRTH_DATE, SEX, COMPANY -> text(value);
        };
  }

  /**
   * The name under which the hub gives out the whole words, the same as long as it runs; null when
   * nothing in them is hidden. It tells nothing about them: a plain hash of a number could be
   * guessed.
   */
  public @Nullable String key(@Nullable String words) {
    return words == null || !NUMBER.matcher(words).find() ? null : mac(words);
  }

  private static String masked(MatchResult found) {
    String number = found.group();
    boolean isShort = number.length() <= 2 * SHOWN;
    int end = number.length() - (isShort ? SHOWN_OF_SHORT : SHOWN);
    int start = isShort ? 0 : SHOWN;
    return number.substring(0, start) + "•".repeat(end - start) + number.substring(end);
  }

  private String mac(String words) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(secret);
      byte[] whole = mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, KEY_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + MAC, e);
    }
  }
}
