package id.berkas.classification;

import id.berkas.document.Box;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a person types into a field, understood as what a machine reads there would be. */
public sealed interface FieldValue {

  /**
   * It can be that.
   *
   * @param value in the normalised form of a {@link Field}
   * @param warnings codes of what to look at
   */
  record Right(String value, List<String> warnings) implements FieldValue {
    public Right {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * It cannot be that.
   *
   * @param code what is wrong: an error of {@link Nik#errors()}, or the kind in small letters, such
   *     as {@code birth-date}
   */
  record Wrong(String code) implements FieldValue {}

  /** Takes all of the text or nothing: what a reader would pass over is a slip of the keys here. */
  static FieldValue of(FieldKind kind, String typed) {
    if (kind == FieldKind.BIRTH_DATE && isDay(typed.strip())) {
      return new Right(typed.strip(), List.of());
    }
    Span span = span(typed);
    return Values.read(kind, span).stream()
        .filter(reading -> reading.kind() == kind && isAll(reading.span(), span))
        .map(FieldValue::right)
        .findFirst()
        .orElseGet(() -> new Wrong(code(kind)));
  }

  private static FieldValue right(Reading reading) {
    if (reading.kind() == FieldKind.NIK) {
      List<String> errors = new Nik(reading.value()).errors();
      if (!errors.isEmpty()) {
        return new Wrong(errors.getFirst());
      }
    }
    List<String> warnings = new ArrayList<>(reading.warnings());
    oddities(reading.kind(), reading.value()).stream()
        .filter(warning -> !warnings.contains(warning))
        .forEach(warnings::add);
    return new Right(reading.value(), warnings);
  }

  /** Codes of what to look at in a normalised value, as a reader would warn. */
  static List<String> oddities(FieldKind kind, String value) {
    return switch (kind) {
      case NIK -> {
        Nik nik = new Nik(value);
        yield nik.errors().isEmpty() ? nik.warnings(null, null) : nik.errors();
      }
      case NPWP -> Npwp.warnings(value);
      case PHONE -> Phone.warnings(value);
      case KK_NUMBER, KPJ, NPP, ACCOUNT, NAME, MOTHER_NAME, BIRTH_PLACE, BIRTH_DATE, SEX, COMPANY ->
          List.of();
    };
  }

  private static String code(FieldKind kind) {
    return kind == FieldKind.NIK
        ? "nik-length"
        : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isAll(Span read, Span typed) {
    return read.pieces().size() == typed.pieces().size();
  }

  private static boolean isDay(String typed) {
    try {
      int year = LocalDate.parse(typed).getYear();
      return year > 1900 && year < 2100;
    } catch (DateTimeParseException other) {
      return false;
    }
  }

  private static Span span(String typed) {
    List<Piece> pieces = new ArrayList<>();
    for (String word : typed.strip().split("\\s+")) {
      Box place = new Box(pieces.size() * 100, 0, 90, 30);
      if (!word.isEmpty()) {
        pieces.add(new Piece(word, place, place, 1, 1));
      }
    }
    return new Span(pieces);
  }
}
