package id.berkas.completeness;

import id.berkas.classification.CatalogueNode;
import id.berkas.classification.DocumentCatalogue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the checklists and refuses what contradicts itself or the catalogue of types. */
final class ChecklistReader {

  private static final Set<String> TOP =
      Set.of("sources", "texts", "checks", "substitutes", "agreement", "sets", "editions");
  private static final String DOCUMENT = "{document}";
  private static final Set<String> EDITION = Set.of("name", "family", "effective", "checklists");

  private final RuleReader rules;
  private final List<Edition> editions = new ArrayList<>();

  private ChecklistReader(RuleReader rules) {
    this.rules = rules;
  }

  static Checklists read(CatalogueNode root, DocumentCatalogue catalogue) {
    root.allow(TOP);
    Vocabulary words = new Vocabulary(root, catalogue);
    Map<String, CatalogueNode> sets =
        root.find("sets").map(CatalogueNode::entries).orElse(Map.of());
    ChecklistReader reader =
        new ChecklistReader(new RuleReader(words, new RequirementReader(words, sets)));
    root.get("editions").items().forEach(reader::addEdition);
    return new Checklists(
        reader.editions,
        Agreement.read(root, words),
        new Asks(
            words.check("perhaps", DOCUMENT),
            words.check("learned", DOCUMENT),
            words.check("doubted", DOCUMENT)),
        Checklists.DEFAULT_FAMILY);
  }

  private void addEdition(CatalogueNode node) {
    node.allow(EDITION);
    CatalogueNode effective = node.get("effective").allow(Set.of("from", "to"));
    LocalDate from = date(effective.get("from"));
    @Nullable LocalDate to = effective.find("to").map(ChecklistReader::date).orElse(null);
    if (to != null && to.isBefore(from)) {
      throw effective.refusal("the edition ends before it begins", "Exchange 'from' and 'to'.");
    }
    Edition edition =
        new Edition(node.get("name").text(), node.get("family").text(), from, to, rules.read(node));
    editions.stream()
        .filter(edition::overlaps)
        .findFirst()
        .ifPresent(
            other -> {
              throw effective.refusal(
                  edition.name() + " overlaps " + other.name(),
                  "End one the day before the other begins.");
            });
    editions.add(edition);
  }

  private static LocalDate date(CatalogueNode node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeParseException e) {
      throw node.refusal("'" + node.text() + "' is no date", "Write it as 2020-03-23.");
    }
  }
}
