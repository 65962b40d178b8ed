package id.berkas.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds registrations by what a person types into one box: a registration number, a NIK, a
 * participant number, a company's number or name, or a name as it may be misspelt.
 */
@Repository
public class RegistrationSearch {

  private static final int MOST = 200;
  private static final int SHORTEST_KEY = 3;
  private static final int FEW = 5;
  private static final int NIK_DIGITS = 16;
  private static final int KPJ_LENGTH = 11;
  private static final double EXACT = 1.0;
  private static final double NEAR = 0.9;
  private static final double BEGINNING = 0.85;
  private static final double COMPANY = 0.6;
  private static final double LEAST = 0.5;
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]+");

  private final JdbcClient sql;
  private final Registrations registrations;

  RegistrationSearch(JdbcClient sql, Registrations registrations) {
    this.sql = sql;
    this.registrations = registrations;
  }

  /**
   * A registration that fits.
   *
   * @param by what fits: {@code number}, {@code nik}, {@code kpj}, {@code applicant}, {@code name},
   *     {@code company}
   * @param score 0 to 1
   */
  public record Hit(Registration registration, String by, double score) {}

  /**
   * The best first; of two that fit alike, the one of this branch.
   *
   * @param text what was typed; untrusted text
   * @param branch null when no branch goes first
   */
  public List<Hit> search(String text, @Nullable String branch, int limit) {
    String typed = text.strip();
    if (typed.length() < SHORTEST_KEY) {
      return List.of();
    }
    Map<String, Hit> hits = new LinkedHashMap<>();
    String compact = SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    byNumber(typed.toUpperCase(Locale.ROOT), hits);
    if (compact.chars().anyMatch(Character::isDigit)) {
      byIdentity(compact, hits);
    } else {
      byName(typed, hits);
    }
    return hits.values().stream()
        .sorted(
            Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> !isHere(hit, branch))
                .thenComparing(hit -> hit.registration().fullName())
                .thenComparing(hit -> hit.registration().number()))
        .limit(limit)
        .toList();
  }

  private static boolean isHere(Hit hit, @Nullable String branch) {
    return branch != null && branch.equalsIgnoreCase(hit.registration().branch());
  }

  private void byNumber(String typed, Map<String, Hit> hits) {
    registrations.find(typed).ifPresent(found -> keep(hits, found, "number", EXACT));
    rows("number like :text escape '!'", beginning(typed))
        .forEach(found -> keep(hits, found, "number", BEGINNING));
  }

  private void byIdentity(String compact, Map<String, Hit> hits) {
    registrations.byNik(compact).forEach(found -> keep(hits, found, "nik", EXACT));
    registrations.byApplicantNik(compact).forEach(found -> keep(hits, found, "applicant", NEAR));
    registrations.byKpj(compact).forEach(found -> keep(hits, found, "kpj", EXACT));
    if (compact.length() == NIK_DIGITS) {
      registrations.byNikLike(compact).forEach(found -> keep(hits, found, "nik", NEAR));
    } else if (compact.length() == KPJ_LENGTH) {
      registrations.byKpjLike(compact).forEach(found -> keep(hits, found, "kpj", NEAR));
    } else {
      rows("nik like :text escape '!'", beginning(compact))
          .forEach(found -> keep(hits, found, "nik", BEGINNING));
      rows("kpj like :text escape '!'", beginning(compact))
          .forEach(found -> keep(hits, found, "kpj", BEGINNING));
    }
    rows("npp = :text", compact).forEach(found -> keep(hits, found, "company", COMPANY));
  }

  /**
   * By indexes first: whole name, one letter wrong, beginning; only then every row is looked at.
   */
  private void byName(String typed, Map<String, Hit> hits) {
    PersonName name = PersonName.of(typed);
    String key = name.key();
    if (key.length() >= SHORTEST_KEY) {
      named(
          Stream.concat(
              registrations.byName(typed).stream(),
              rows("name_key like :text escape '!'", beginning(key)).stream()),
          name,
          hits);
      named(misspelt(key).stream(), name, hits);
    }
    if (hits.size() < FEW) {
      named(rows("name_key like :text escape '!'", "%" + beginning(key)).stream(), name, hits);
      rows(
              "upper(company_name) like :text escape '!'",
              "%" + beginning(typed.toUpperCase(Locale.ROOT)))
          .forEach(found -> keep(hits, found, "company", COMPANY));
    }
  }

  private void named(Stream<Registration> found, PersonName name, Map<String, Hit> hits) {
    found.forEach(
        row -> {
          double alike = name.similarity(PersonName.of(row.fullName()));
          keep(hits, row, "name", Math.max(LEAST, alike));
        });
  }

  private List<Registration> misspelt(String key) {
    return sql.sql(
            "select * from registration where name_key in (:keys) fetch first :most rows only")
        .param("keys", oneLetterOff(key))
        .param("most", MOST)
        .query(RegistrationRow::read)
        .list();
  }

  /** Every key with one letter wrong, left out or added. */
  private static List<String> oneLetterOff(String key) {
    List<String> keys = new ArrayList<>(Digits.neighbours(key, LETTERS));
    for (int place = 0; place <= key.length(); place++) {
      String before = key.substring(0, place);
      for (char letter : LETTERS.toCharArray()) {
        keys.add(before + letter + key.substring(place));
      }
      if (place < key.length()) {
        keys.add(before + key.substring(place + 1));
      }
    }
    return keys;
  }

  private static void keep(Map<String, Hit> hits, Registration row, String by, double score) {
    hits.merge(
        row.number(),
        new Hit(row, by, score),
        (old, other) -> other.score() > old.score() ? other : old);
  }

  private List<Registration> rows(String condition, String text) {
    return sql.sql(
            "select * from registration where %s order by number fetch first :most rows only"
                .formatted(condition))
        .param("text", text)
        .param("most", MOST)
        .query(RegistrationRow::read)
        .list();
  }

  /** A pattern; what was typed has no wildcards of its own. */
  private static String beginning(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
