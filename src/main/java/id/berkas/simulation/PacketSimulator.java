package id.berkas.simulation;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.FoundDocument;
import id.berkas.classification.Nik;
import id.berkas.document.Box;
import id.berkas.matching.PacketEvidence;
import id.berkas.matching.PageEvidence;
import id.berkas.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rolls packets: whose they are, what went wrong with them, and what was read of them. */
final class PacketSimulator {

  private static final Box CODE = new Box(200, 200, 300, 300);

  private final Population population;
  private final long seed;

  PacketSimulator(Population population, long seed) {
    this.population = population;
    this.seed = seed;
  }

  SimulatedPacket packet(int number) {
    Chance chance = Chance.of(seed, "packet", number);
    Level level = Level.values()[number % Level.values().length];
    Hazard hazard = Hazard.roll(chance);
    int row = owner(chance);
    Stack stack = stack(row, hazard, chance);
    Opening opening = Opening.roll(hazard, chance);
    String covered =
        population
            .registration(hazard == Hazard.COVER_OF_ANOTHER ? stranger(row, chance) : row)
            .number();
    return read(number, stack, level, hazard, population.kin(row), opening, covered, chance);
  }

  /** A quarter of the owners are like somebody else, or somebody is like them. */
  private int owner(Chance chance) {
    int row = chance.below(population.size());
    if (!chance.of(0.25)) {
      return row;
    }
    while (population.kin(row) == Kin.NONE) {
      row = (row + 1) % population.size();
    }
    return chance.of(0.4) ? Population.first(row) : row;
  }

  private int other(int row, Chance chance) {
    int first = Population.first(row);
    int kin = first + chance.below(Math.min(10, population.size() - first));
    int far = chance.below(population.size());
    int other = chance.of(0.3) ? kin : far;
    return other == row ? (row + 1) % population.size() : other;
  }

  /** Somebody else, often of the same company or family; never the owner's own other card. */
  private int stranger(int row, Chance chance) {
    int other = other(row, chance);
    boolean same = population.person(other).nik().equals(population.person(row).nik());
    return same ? chance.below(population.size()) : other;
  }

  /**
   * @param sheets in order
   * @param strangers places of somebody else's sheets
   * @param split place of the next envelope's first sheet, or -1
   * @param owner the registration they speak of
   */
  private record Stack(List<Sheet> sheets, Set<Integer> strangers, int split, String owner) {}

  private Stack stack(int row, Hazard hazard, Chance chance) {
    Registration registration = population.registration(row);
    List<Sheet> sheets = new ArrayList<>();
    Set<Integer> strangers = new TreeSet<>();
    int split = -1;
    switch (hazard) {
      case NONE, COVER_OF_ANOTHER -> sheets.addAll(claim(row, chance));
      case NAME_ONLY -> sheets.addAll(papers(row, chance).withNameOnly());
      case UNREGISTERED ->
          sheets.addAll(claim(population.size() + chance.below(1_000_000), chance));
      case REGISTERED_STRANGER -> {
        sheets.addAll(claim(row, chance));
        strangers.add(insert(papers(stranger(row, chance), chance).stray(), sheets, chance));
      }
      case STRANGER -> {
        sheets.addAll(claim(row, chance));
        int nobody = population.size() + chance.below(1_000_000);
        strangers.add(insert(papers(nobody, chance).stray(), sheets, chance));
      }
      case SEPARATOR_MISSING -> {
        sheets.addAll(claim(row, chance));
        split = sheets.size();
        int next = chance.below(population.size());
        sheets.addAll(claim(next == row ? (row + 1) % population.size() : next, chance));
      }
    }
    boolean known = hazard != Hazard.UNREGISTERED;
    return new Stack(sheets, strangers, split, known ? registration.number() : "");
  }

  private static int insert(Sheet stray, List<Sheet> sheets, Chance chance) {
    int at = chance.between(1, sheets.size());
    sheets.add(at, stray);
    return at;
  }

  private List<Sheet> claim(int row, Chance chance) {
    return papers(row, chance).of(population.claim(row));
  }

  private Papers papers(int row, Chance chance) {
    Person person = population.person(row);
    boolean heirs = population.claim(row).afterDeath();
    return new Papers(
        population.registration(row), person, heirs ? population.spouse(row) : person, chance);
  }

  private static SimulatedPacket read(
      int number,
      Stack stack,
      Level level,
      Hazard hazard,
      Kin kin,
      Opening opening,
      String covered,
      Chance chance) {
    Misreading misreading = new Misreading(chance, level);
    List<PageEvidence> pages = new ArrayList<>();
    Set<String> strangers = new TreeSet<>();
    for (int i = 0; i < stack.sheets().size(); i++) {
      PageEvidence page = page(id(i), stack.sheets().get(i), misreading);
      pages.add(page);
      if (stack.strangers().contains(i)
          && page.fields().stream().anyMatch(PacketSimulator::tells)) {
        strangers.add(page.page());
      }
    }
    PacketEvidence evidence =
        new PacketEvidence("S-" + number, opening.of(covered, CODE), pages, List.of());
    return new SimulatedPacket(
        evidence,
        level,
        hazard,
        kin,
        opening == Opening.COVER,
        hazard.hasOwner() ? Set.of(stack.owner()) : Set.of(),
        stack.owner(),
        pages.size(),
        strangers,
        stack.split() < 0 ? null : id(stack.split()));
  }

  private static String id(int place) {
    return "S.%03d".formatted(place + 2);
  }

  /** Whether it says whose page it is; the name of who signed it does not. */
  private static boolean tells(Field field) {
    return field.kind() == FieldKind.NIK
        || field.kind() == FieldKind.KPJ
        || (field.kind() == FieldKind.NAME && !field.warnings().contains("name-of-signer"));
  }

  private static PageEvidence page(String id, Sheet sheet, Misreading misreading) {
    if (misreading.losesPage()) {
      return new PageEvidence(id, Set.of(FoundDocument.UNKNOWN), List.of());
    }
    List<Field> fields =
        sheet.said().stream()
            .map(said -> misreading.read(id, said))
            .flatMap(Optional::stream)
            .toList();
    Set<String> types = misreading.losesType() ? Set.of(FoundDocument.UNKNOWN) : sheet.types();
    return new PageEvidence(id, types, checked(fields));
  }

  /** The reader compares a page's only NIK with its birth date and sex. */
  private static List<Field> checked(List<Field> fields) {
    if (fields.stream().filter(field -> field.kind() == FieldKind.NIK).count() != 1) {
      return fields;
    }
    String date = only(fields, FieldKind.BIRTH_DATE);
    String sex = only(fields, FieldKind.SEX);
    return fields.stream()
        .map(field -> field.kind() == FieldKind.NIK ? checked(field, date, sex) : field)
        .toList();
  }

  private static Field checked(Field nik, @Nullable String date, @Nullable String sex) {
    List<String> warnings =
        new Nik(nik.value()).warnings(date == null ? null : LocalDate.parse(date), sex);
    return new Field(
        nik.kind(), nik.raw(), nik.value(), nik.page(), nik.box(), nik.confidence(), warnings);
  }

  private static @Nullable String only(List<Field> fields, FieldKind kind) {
    List<String> values =
        fields.stream().filter(f -> f.kind() == kind).map(Field::value).distinct().toList();
    return values.size() == 1 ? values.getFirst() : null;
  }
}
