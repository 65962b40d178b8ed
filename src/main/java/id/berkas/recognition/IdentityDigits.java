package id.berkas.recognition;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/**
 * How identity numbers are built: a NIK has 16 digits that begin with a province and have a date in
 * the middle, the day 40 higher for women; a KPJ has 11.
 */
final class IdentityDigits {

  private static final String PROVINCE_CODES = "/catalogue/province-codes.yaml";
  private static final int NIK = 16;
  private static final int KPJ = 11;
  private static final Set<String> PROVINCES = provinces();
  private static final String LOOKALIKES = "OoQDIl|!iSsBZzGgbqA?";
  private static final double LEAST_DIGITS = 0.6;

  private IdentityDigits() {}

  /** Long enough and mostly digits; the rest may be misread ones or marks beside the number. */
  static boolean mayBeMeant(String text) {
    long digits = text.chars().filter(IdentityDigits::isDigit).count();
    long like = text.chars().filter(sign -> LOOKALIKES.indexOf(sign) >= 0).count();
    return digits + like >= KPJ - 2
        && text.length() <= NIK + 4
        && digits >= LEAST_DIGITS * text.length()
        && !text.matches(".*\\d[.,/:-]\\d.*");
  }

  static boolean isLong(int digits) {
    return digits == NIK || digits == KPJ;
  }

  static boolean areWellBuilt(String text) {
    if (!text.chars().allMatch(IdentityDigits::isDigit)) {
      return false;
    }
    return text.length() == KPJ
        || (text.length() == NIK && PROVINCES.contains(text.substring(0, 2)) && hasDate(text));
  }

  private static boolean hasDate(String nik) {
    int day = Integer.parseInt(nik.substring(6, 8)) % 40;
    int month = Integer.parseInt(nik.substring(8, 10));
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  /** Of every edition. */
  private static Set<String> provinces() {
    try (InputStream yaml = IdentityDigits.class.getResourceAsStream(PROVINCE_CODES)) {
      Set<String> codes = new HashSet<>();
      new YAMLMapper()
          .readTree(yaml)
          .path("editions")
          .forEach(edition -> edition.path("codes").forEach(code -> codes.add(code.asText())));
      return Set.copyOf(codes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + PROVINCE_CODES, e);
    }
  }

  private static boolean isDigit(int sign) {
    return sign >= '0' && sign <= '9';
  }
}
