package id.berkas.matching;

import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.FoundDocument;
import id.berkas.document.Barcode;
import id.berkas.document.Box;
import id.berkas.document.PacketOpening;
import id.berkas.registration.Registration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A packet put together sheet by sheet. */
final class Papers {

  private static final Box BOX = new Box(100, 100, 400, 40);

  private final List<FoundDocument> documents = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final Map<String, List<Barcode>> codes = new TreeMap<>();
  private PacketOpening opening = new PacketOpening.ByPatchSheet("B.001", "PATCHT");
  private String page = "B.001";
  private double confidence = 0.9;

  static Papers of() {
    return new Papers();
  }

  /** Reads one envelope of the decision table. */
  static Papers read(String envelope) {
    Papers papers = of();
    for (String sheet : envelope.split(";")) {
      List<String> words = List.of(sheet.strip().split("\\s+"));
      switch (words.getFirst()) {
        case "cover" -> papers.cover(words.get(1));
        case "refused" -> papers.refusedCover();
        default -> {
          papers.page(
              words.stream().filter(word -> word.matches("[A-Z0-9_]+")).toArray(String[]::new));
          words.stream().filter(word -> !word.matches("[A-Z0-9_]+")).forEach(papers::fact);
        }
      }
    }
    return papers;
  }

  private void fact(String word) {
    if (word.startsWith("code=")) {
      code(word.substring("code=".length()));
      return;
    }
    int dot = Math.max(word.indexOf('.'), word.indexOf('~'));
    Registration person = Specimens.named(word.substring(0, dot));
    boolean misread = word.charAt(dot) == '~';
    switch (word.substring(dot + 1)) {
      case "nik" -> nik(digits(person.nik(), misread));
      case "kpj" -> kpj(digits(person.kpj(), misread));
      case "name" -> name(person.fullName());
      case "born" -> born(String.valueOf(person.birthDate()));
      default -> throw new IllegalArgumentException(word);
    }
  }

  private static String digits(@Nullable String number, boolean misread) {
    String digits = Objects.requireNonNull(number);
    return misread ? digits.substring(0, digits.length() - 1) + "7" : digits;
  }

  Papers cover(String registration) {
    opening = new PacketOpening.ByCoverSheet("B.001", registration, "S1", BOX);
    return this;
  }

  Papers refusedCover() {
    opening = new PacketOpening.ByRefusedCover("B.001", "BERKAS1:X", "the check is wrong", BOX);
    return this;
  }

  /** A new page that bears these types. */
  Papers page(String... types) {
    page = "B.%03d".formatted(documents.size() + 2);
    List<FoundDocument> onIt = new ArrayList<>();
    for (String type : types) {
      onIt.add(new FoundDocument(type, List.of(page), 0.9, List.of()));
    }
    documents.addAll(onIt);
    return this;
  }

  Papers readPoorly() {
    confidence = 0.4;
    return this;
  }

  Papers nik(@Nullable String nik) {
    return field(FieldKind.NIK, Objects.requireNonNull(nik));
  }

  Papers kpj(@Nullable String kpj) {
    return field(FieldKind.KPJ, Objects.requireNonNull(kpj));
  }

  Papers name(String name) {
    return field(FieldKind.NAME, name);
  }

  Papers born(String date) {
    return field(FieldKind.BIRTH_DATE, date);
  }

  Papers code(String text) {
    codes
        .computeIfAbsent(page, id -> new ArrayList<>())
        .add(new Barcode("CODE_128", text, BOX, "gray"));
    return this;
  }

  private Papers field(FieldKind kind, String value) {
    fields.add(new Field(kind, value, value, page, BOX, confidence, List.of()));
    return this;
  }

  PacketEvidence evidence() {
    return PacketEvidence.of("B-P01", opening, new Documents("B-P01", documents, fields), codes);
  }

  /** The same sheets, delivered in another order of pages and lines. */
  PacketEvidence shuffled(long seed) {
    List<PageEvidence> pages = new ArrayList<>(evidence().pages());
    Collections.shuffle(pages, new Random(seed));
    return new PacketEvidence("B-P01", opening, pages, evidence().codes());
  }
}
