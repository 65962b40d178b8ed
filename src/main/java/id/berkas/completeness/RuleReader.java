package id.berkas.completeness;

import id.berkas.classification.CatalogueNode;
import id.berkas.completeness.Rule.Scope;
import id.berkas.completeness.Rule.Sourced;
import id.berkas.registration.Program;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the checklists of one edition. */
final class RuleReader {

  private static final Set<String> RULE =
      Set.of(
          "program", "causes", "segments", "channels", "source", "documents", "checks", "limits");
  private static final Set<String> SEGMENTS = Set.of("PU", "BPU", "JAKON", "PMI");
  private static final Set<String> CHANNELS = Set.of("online", "offline", "collective");
  private static final String ANY = "any";

  private final Vocabulary words;
  private final RequirementReader documents;

  RuleReader(Vocabulary words, RequirementReader documents) {
    this.words = words;
    this.documents = documents;
  }

  List<Rule> read(CatalogueNode edition) {
    List<Rule> rules = new ArrayList<>();
    for (CatalogueNode node : edition.get("checklists").items()) {
      Rule rule = rule(node.allow(RULE));
      for (Rule other : rules) {
        if (other.program().equals(rule.program()) && other.scope().collides(rule.scope())) {
          throw node.refusal(
              "two checklists for " + rule.program() + " " + named(rule), "Keep one of them.");
        }
      }
      rules.add(rule);
    }
    return rules;
  }

  private static String named(Rule rule) {
    Set<String> causes = rule.scope().causes();
    return causes.isEmpty() ? ANY : String.join(", ", causes.stream().sorted().toList());
  }

  private Rule rule(CatalogueNode node) {
    Program program = program(node.get("program"));
    String source = words.source(node);
    Scope scope =
        new Scope(
            some(node.get("causes"), Set.copyOf(program.causes()), "cause of " + program),
            node.find("segments").map(s -> some(s, SEGMENTS, "segment")).orElse(Set.of()),
            node.find("channels").map(c -> some(c, CHANNELS, "channel")).orElse(Set.of()));
    return new Rule(
        program.name(),
        scope,
        documents.read(node, source),
        words.checks(node).stream().map(text -> new Sourced(text, source)).toList(),
        limits(node));
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

  /** A list of known codes, or {@code any}. */
  private static Set<String> some(CatalogueNode node, Set<String> known, String what) {
    if (node.isText()) {
      if (!node.text().equals(ANY)) {
        throw node.refusal("a list or 'any' is expected here", "Write [" + node.text() + "].");
      }
      return Set.of();
    }
    for (CatalogueNode item : node.items()) {
      if (!known.contains(item.text())) {
        throw item.refusal(
            "unknown %s: '%s'".formatted(what, item.text()),
            "Use one of " + known.stream().sorted().toList() + ".");
      }
    }
    return new HashSet<>(node.texts());
  }

  private List<TimeLimit> limits(CatalogueNode rule) {
    List<TimeLimit> limits = new ArrayList<>();
    for (CatalogueNode node : rule.find("limits").map(CatalogueNode::items).orElse(List.of())) {
      node.allow(Set.of("not-before", "not-after", "of", "broken", "unknown", "source"));
      boolean wait = node.find("not-before").isPresent();
      limits.add(
          new TimeLimit(
              wait ? TimeLimit.Kind.NOT_BEFORE : TimeLimit.Kind.NOT_AFTER,
              period(node.get(wait ? "not-before" : "not-after")),
              node.get("of").text(),
              words.check(node.get("broken")),
              words.check(node.get("unknown")),
              words.source(node)));
    }
    return limits;
  }

  private static Period period(CatalogueNode node) {
    try {
      return Period.parse(node.text());
    } catch (DateTimeParseException e) {
      throw node.refusal(
          "'" + node.text() + "' is no time span", "Write P1M for a month, P5Y for five years.");
    }
  }
}
