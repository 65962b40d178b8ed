package id.berkas.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands numbers: which digits, how many of them, and what is odd about them. */
final class Numbers {

  private static final double LEAST_CERTAIN = 0.6;

  private Numbers() {}

  /** The first number of the wanted kind among these pieces, which may be broken by spaces. */
  static Optional<Reading> read(FieldKind kind, Span span) {
    for (int from = 0; from < span.pieces().size(); from++) {
      Optional<Reading> reading = readAt(kind, span.from(from));
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  private static Optional<Reading> readAt(FieldKind kind, Span span) {
    DigitText all = new DigitText("", 0);
    Optional<Reading> best = Optional.empty();
    for (int i = 0; i < span.pieces().size(); i++) {
      String text = span.pieces().get(i).text();
      Optional<DigitText> digits = DigitText.of(text);
      if (digits.isEmpty() ? i == 0 || !onlySigns(text) : isWord(text)) {
        break;
      }
      if (digits.isPresent()) {
        all = all.and(digits.get());
        if (fits(kind, all)) {
          best = Optional.of(reading(kind, span.to(i + 1), all));
        }
      }
    }
    return best;
  }

  private static boolean onlySigns(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** "BSI" could be 851, but three letters without a digit are a word. */
  private static boolean isWord(String text) {
    return text.length() > 2 && text.chars().noneMatch(Character::isDigit);
  }

  private static boolean fits(FieldKind kind, DigitText digits) {
    int length = digits.length();
    boolean right =
        switch (kind) {
          case NIK, KK_NUMBER -> length == 16;
          case KPJ -> length == 11;
          case NPP -> length == 8 || length == 13;
          case NPWP -> length == 15 || length == 16;
          case ACCOUNT -> length >= 7 && length <= 17;
          case PHONE -> length >= 9 && length <= 14;
          case NAME, MOTHER_NAME, BIRTH_PLACE, BIRTH_DATE, SEX, COMPANY -> false;
        };
    return right && digits.certain() >= LEAST_CERTAIN * length;
  }

  private static Reading reading(FieldKind kind, Span span, DigitText digits) {
    List<String> warnings = new ArrayList<>();
    if (digits.corrected() > 0) {
      warnings.add("characters-corrected");
    }
    String value = kind == FieldKind.PHONE ? Phone.normal(digits.digits()) : digits.digits();
    warnings.addAll(oddities(kind, value));
    return new Reading(kind, span, value, digits.trust(), warnings);
  }

  private static List<String> oddities(FieldKind kind, String value) {
    return switch (kind) {
      case NIK -> new Nik(value).errors();
      case NPWP -> Npwp.warnings(value);
      case PHONE -> Phone.warnings(value);
      case KK_NUMBER, KPJ, NPP, ACCOUNT, NAME, MOTHER_NAME, BIRTH_PLACE, BIRTH_DATE, SEX, COMPANY ->
          List.of();
    };
  }
}
