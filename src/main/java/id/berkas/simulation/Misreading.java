package id.berkas.simulation;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.Nik;
import id.berkas.document.Box;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads fields as an engine does: loses some, takes letters for others, is surer of right ones. */
final class Misreading {

  private static final Box SOMEWHERE = new Box(100, 100, 400, 40);
  private static final double DIGIT_DROPPED = 0.3;
  private static final double ALIKE = 0.7;
  private static final Map<Character, String> LOOKS_LIKE =
      Map.ofEntries(
          Map.entry('0', "68"),
          Map.entry('1', "74"),
          Map.entry('2', "7"),
          Map.entry('3', "8"),
          Map.entry('4', "91"),
          Map.entry('5', "63"),
          Map.entry('6', "58"),
          Map.entry('7', "12"),
          Map.entry('8', "360"),
          Map.entry('9', "48"),
          Map.entry('I', "L1"),
          Map.entry('O', "0QU"),
          Map.entry('S', "5"),
          Map.entry('B', "8R"),
          Map.entry('U', "VO"),
          Map.entry('M', "NW"),
          Map.entry('N', "MH"),
          Map.entry('E', "F"),
          Map.entry('H', "N"),
          Map.entry('R', "PB"));

  private final Chance chance;
  private final Level level;

  Misreading(Chance chance, Level level) {
    this.chance = chance;
    this.level = level;
  }

  boolean losesPage() {
    return chance.of(level.pageLost());
  }

  boolean losesType() {
    return chance.of(level.typeLost());
  }

  /** The field as read; nothing when it was not. */
  Optional<Field> read(String page, Said said) {
    if (chance.of(level.fieldLost())) {
      return Optional.empty();
    }
    Optional<String> value =
        switch (said.kind()) {
          case NIK -> digits(said.value()).filter(nik -> new Nik(nik).errors().isEmpty());
          case PHONE -> digits(said.value().substring(1)).map(digits -> "+" + digits);
          case KK_NUMBER, KPJ, NPP, NPWP, ACCOUNT -> digits(said.value());
          case NAME, MOTHER_NAME, BIRTH_PLACE, COMPANY -> letters(said.value());
          case BIRTH_DATE -> date(said.value());
          case SEX -> Optional.of(said.value());
        };
    return value.map(read -> field(page, said, read));
  }

  private Field field(String page, Said said, String read) {
    boolean right = read.equals(said.value());
    double mean = level.confidence() - (right ? 0 : said.kind() == FieldKind.NAME ? 0.05 : 0.12);
    List<String> warnings =
        said.bySigner() && chance.of(0.9) ? List.of("name-of-signer") : List.of();
    return new Field(
        said.kind(), read, read, page, SOMEWHERE, chance.around(mean, 0.1, 0.3, 0.99), warnings);
  }

  private Optional<String> digits(String number) {
    StringBuilder read = new StringBuilder();
    for (char digit : number.toCharArray()) {
      if (!chance.of(level.digitWrong())) {
        read.append(digit);
      } else if (chance.of(DIGIT_DROPPED)) {
        return Optional.empty(); // a number of the wrong length is no number
      } else {
        read.append(chance.of(ALIKE) ? like(digit) : (char) ('0' + chance.below(10)));
      }
    }
    return Optional.of(read.toString());
  }

  private Optional<String> letters(String name) {
    StringBuilder read = new StringBuilder();
    for (char letter : name.toCharArray()) {
      if (!chance.of(level.letterWrong())) {
        read.append(letter);
        continue;
      }
      switch (chance.below(4)) {
        case 0 -> {} // dropped
        case 1 -> read.append(letter).append(' ');
        default -> read.append(letter == ' ' ? ' ' : like(letter));
      }
    }
    return Optional.of(read.toString().strip()).filter(text -> !text.isEmpty());
  }

  private Optional<String> date(String iso) {
    return digits(iso.replace("-", "")).flatMap(Misreading::day);
  }

  private static Optional<String> day(String digits) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(digits, 0, 4, 10),
              Integer.parseInt(digits, 4, 6, 10),
              Integer.parseInt(digits, 6, 8, 10));
      return Optional.of(day)
          .filter(read -> read.getYear() > 1920 && read.getYear() < 2027)
          .map(LocalDate::toString);
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day: the reader leaves it out
    }
  }

  private char like(char letter) {
    String alike = LOOKS_LIKE.getOrDefault(letter, "");
    if (alike.isEmpty()) {
      return (char) ('A' + chance.below(26));
    }
    return alike.charAt(chance.below(alike.length()));
  }
}
