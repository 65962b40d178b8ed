package id.berkas.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands names of people, places and companies, and the sex. */
final class Names {

  private static final int LONGEST = 60;

  private Names() {}

  static Optional<Reading> read(FieldKind kind, Span span) {
    List<Piece> used = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Piece piece : span.pieces()) {
      String word = word(piece.text(), kind == FieldKind.COMPANY);
      if (!word.isEmpty()) {
        used.add(piece);
        words.add(word);
      }
    }
    String name = String.join(" ", words).replaceAll("[-,.' ]+$", "");
    if (Letters.count(name) < 2 || name.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(new Reading(kind, new Span(used), name, 1, List.of()));
  }

  static Optional<Reading> sex(Span span) {
    String folded = Letters.fold(span.words());
    String sex = sex(folded);
    return sex.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(FieldKind.SEX, span, sex, 1, List.of()));
  }

  private static String sex(String folded) {
    if (folded.equals("P") || near(folded, "PEREMPUAN") || near(folded, "WANITA")) {
      return "P";
    }
    return folded.equals("I")
            || near(folded, "LAKILAKI")
            || near(folded, "LAKI")
            || near(folded, "PRIA")
        ? "L"
        : "";
  }

  private static boolean near(String folded, String word) {
    return Edits.between(folded, Letters.fold(word)) <= word.length() / 4;
  }

  /** A word of letters; digits that look like letters are put right when letters prevail. */
  private static String word(String text, boolean digitsToo) {
    String kept = text.replaceAll("[^\\p{L}\\p{Nd}.,'\\-]", "");
    long digits = kept.chars().filter(Character::isDigit).count();
    if (digitsToo && digits > 0) {
      return Letters.upper(kept);
    }
    if (digits * 2 > kept.length()) {
      return "";
    }
    String letters =
        kept.replace('0', 'O').replace('1', 'I').replace('5', 'S').replaceAll("\\p{Nd}", "");
    return Letters.count(letters) == 0 ? "" : Letters.upper(letters).replaceAll("^[-,.']+", "");
  }
}
