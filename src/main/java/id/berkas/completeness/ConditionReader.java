package id.berkas.completeness;

import id.berkas.classification.CatalogueNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads conditions: a mapping holds when all its keys do, a list when one of its mappings does.
 * {@code column} is unknown while the column is empty, {@code stated} is then taken for a no.
 */
final class ConditionReader {

  private static final Set<String> KEYS =
      Set.of("balance-above", "applicant", "applicant-under", "column", "stated");
  private static final Set<String> RELATIONS =
      Set.of(
          "PESERTA",
          "SUAMI",
          "ISTRI",
          "ANAK",
          "ORANG_TUA",
          "AHLI_WARIS",
          "PERUSAHAAN",
          "RUMAH_SAKIT");
  private static final long MOST = 1_000_000_000_000L;

  private ConditionReader() {}

  static Condition read(CatalogueNode node) {
    return node.isList()
        ? new Condition.Any(node.items().stream().map(ConditionReader::all).toList())
        : all(node);
  }

  private static Condition all(CatalogueNode node) {
    List<Condition> parts = new ArrayList<>();
    node.allow(KEYS).entries().forEach((key, value) -> parts.addAll(part(key, value)));
    return new Condition.All(parts);
  }

  private static List<Condition> part(String key, CatalogueNode value) {
    return switch (key) {
      case "balance-above" -> List.of(new Condition.BalanceAbove(whole(value, MOST)));
      case "applicant-under" -> List.of(new Condition.ApplicantUnder((int) whole(value, 150)));
      case "applicant" -> List.of(new Condition.Applicant(relations(value)));
      case "column" -> columns(value, Truth.UNKNOWN);
      default -> columns(value, Truth.NO);
    };
  }

  private static List<Condition> columns(CatalogueNode node, Truth unless) {
    List<Condition> parts = new ArrayList<>();
    for (Map.Entry<String, CatalogueNode> column : node.entries().entrySet()) {
      Set<String> values =
          column.getValue().texts().stream()
              .map(text -> text.toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      parts.add(new Condition.Attribute(column.getKey(), values, unless));
    }
    return parts;
  }

  private static Set<String> relations(CatalogueNode node) {
    for (CatalogueNode relation : node.items()) {
      if (!RELATIONS.contains(relation.text())) {
        throw relation.refusal(
            "unknown relation '" + relation.text() + "'",
            "Use one of " + RELATIONS.stream().sorted().toList() + ".");
      }
    }
    return new HashSet<>(node.texts());
  }

  static long whole(CatalogueNode node, long most) {
    double number = node.number();
    if (number != Math.rint(number) || number < 0 || number > most) {
      throw node.refusal("'" + node.text() + "' is not a whole number up to " + most, "Write one.");
    }
    return (long) number;
  }
}
