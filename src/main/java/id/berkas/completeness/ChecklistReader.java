package id.berkas.completeness;

import id.berkas.classification.CatalogueNode;
import id.berkas.classification.DocumentCatalogue;
import id.berkas.registration.Program;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the checklists and refuses what contradicts itself or the catalogue of types. */
final class ChecklistReader {

  private static final Set<String> TOP = Set.of("sources", "texts", "editions");
  private static final Set<String> EDITION = Set.of("name", "family", "effective", "checklists");
  private static final Set<String> RULE = Set.of("program", "causes", "source", "documents");
  private static final String ANY = "any";

  private final DocumentCatalogue catalogue;
  private final Set<String> sources = new HashSet<>();
  private final Map<String, Deficiency> texts = new HashMap<>();
  private final List<Edition> editions = new ArrayList<>();

  private ChecklistReader(DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  static Checklists read(CatalogueNode root, DocumentCatalogue catalogue) {
    ChecklistReader reader = new ChecklistReader(catalogue);
    root.allow(TOP);
    reader.sources.addAll(root.get("sources").entries().keySet());
    root.get("texts").entries().forEach(reader::addText);
    root.get("editions").items().forEach(reader::addEdition);
    return new Checklists(reader.editions, reader.texts);
  }

  private void addText(String type, CatalogueNode node) {
    known(node, type);
    node.allow(Set.of("id", "en"));
    texts.put(type, new Deficiency(node.get("id").text(), node.get("en").text()));
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
        new Edition(node.get("name").text(), node.get("family").text(), from, to, rules(node));
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

  private List<Rule> rules(CatalogueNode edition) {
    List<Rule> rules = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CatalogueNode node : edition.get("checklists").items()) {
      Rule rule = rule(node.allow(RULE));
      Set<String> causes = rule.causes().isEmpty() ? Set.of(ANY) : rule.causes();
      for (String cause : causes) {
        if (!seen.add(rule.program() + " " + cause)) {
          throw node.refusal(
              "two checklists for " + rule.program() + " " + cause, "Keep one of them.");
        }
      }
      rules.add(rule);
    }
    return rules;
  }

  private Rule rule(CatalogueNode node) {
    Program program = program(node.get("program"));
    return new Rule(
        program.name(), causes(node.get("causes"), program), source(node), documents(node));
  }

  private static Program program(CatalogueNode node) {
    return Arrays.stream(Program.values())
        .filter(program -> program.name().equals(node.text()))
        .findFirst()
        .orElseThrow(
            () ->
                node.refusal(
                    "unknown programme '" + node.text() + "'",
                    "Use one of " + Arrays.toString(Program.values()) + "."));
  }

  private static Set<String> causes(CatalogueNode node, Program program) {
    if (node.isText()) {
      if (!node.text().equals(ANY)) {
        throw node.refusal("causes are a list or 'any'", "Write [" + node.text() + "].");
      }
      return Set.of();
    }
    for (CatalogueNode cause : node.items()) {
      if (!program.causes().contains(cause.text())) {
        throw cause.refusal(
            "unknown cause '" + cause.text() + "' of " + program,
            "Use one of " + program.causes() + ".");
      }
    }
    return new HashSet<>(node.texts());
  }

  private String source(CatalogueNode rule) {
    CatalogueNode source = rule.get("source");
    for (String name : source.text().split(",\\s*")) {
      if (!sources.contains(name)) {
        throw source.refusal("unknown source '" + name + "'", "Name it under 'sources'.");
      }
    }
    return source.text();
  }

  private List<List<String>> documents(CatalogueNode rule) {
    List<List<String>> documents = new ArrayList<>();
    for (CatalogueNode node : rule.get("documents").items()) {
      List<String> oneOf = node.isText() ? List.of(node.text()) : node.texts();
      oneOf.forEach(type -> known(node, type));
      if (oneOf.isEmpty()) {
        throw node.refusal("no document type stands here", "Name at least one.");
      }
      documents.add(oneOf);
    }
    return documents;
  }

  private void known(CatalogueNode node, String type) {
    if (!catalogue.knows(type)) {
      throw node.refusal(
          "unknown document type '" + type + "'", "Use a code of document-types.yaml.");
    }
  }

  private static LocalDate date(CatalogueNode node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeParseException e) {
      throw node.refusal("'" + node.text() + "' is no date", "Write it as 2020-03-23.");
    }
  }
}
