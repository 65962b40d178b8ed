package id.berkas.completeness;

import id.berkas.classification.CatalogueNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a claim asks for: a type, a list of which one is enough, a mapping that says more, or
 * a set of such requirements that is named once and used often.
 */
final class RequirementReader {

  private static final Set<String> DETAILED =
      Set.of("type", "one-of", "when", "checks", "source", "ask");

  private final Vocabulary words;
  private final Map<String, CatalogueNode> sets;

  RequirementReader(Vocabulary words, Map<String, CatalogueNode> sets) {
    this.words = words;
    this.sets = sets;
    sets.forEach(
        (name, set) -> {
          set.allow(Set.of("source", "documents"));
          unfold(set, words.source(set), List.of(name), new ArrayList<>());
        });
  }

  /** The requirements of a node's {@code documents}, sets unfolded. */
  List<Requirement> read(CatalogueNode node, String source) {
    List<Requirement> all = new ArrayList<>();
    unfold(node, source, List.of(), all);
    refuseTwice(node, all);
    return all;
  }

  private void unfold(
      CatalogueNode node, String source, List<String> inside, List<Requirement> all) {
    for (CatalogueNode item : node.get("documents").items()) {
      if (item.isMapping() && item.find("set").isPresent()) {
        CatalogueNode name = item.allow(Set.of("set")).get("set");
        List<String> deeper = new ArrayList<>(inside);
        deeper.add(name.text());
        if (inside.contains(name.text())) {
          throw name.refusal(
              "the sets contain each other: " + String.join(", ", deeper),
              "Take one out of the other.");
        }
        CatalogueNode set = set(name);
        unfold(set, words.source(set), deeper, all);
      } else {
        all.add(requirement(item, source));
      }
    }
  }

  private CatalogueNode set(CatalogueNode name) {
    CatalogueNode set = sets.get(name.text());
    if (set == null) {
      throw name.refusal("unknown set '" + name.text() + "'", "Name it under 'sets'.");
    }
    return set;
  }

  private Requirement requirement(CatalogueNode node, String source) {
    if (!node.isMapping()) {
      List<String> types = types(node);
      return new Requirement(
          types,
          new Condition.All(List.of()),
          words.ask(node, types.getFirst()),
          source,
          List.of());
    }
    node.allow(DETAILED);
    List<String> types = types(node.find("one-of").orElseGet(() -> node.get("type")));
    Text ask =
        node.find("ask")
            .map(own -> Vocabulary.text(own, Set.of("id", "en")))
            .orElseGet(() -> words.ask(node, types.getFirst()));
    return new Requirement(
        types,
        node.find("when").map(ConditionReader::read).orElse(new Condition.All(List.of())),
        ask,
        node.find("source").isPresent() ? words.source(node) : source,
        words.checks(node));
  }

  private List<String> types(CatalogueNode node) {
    List<String> named = node.isText() ? List.of(node.text()) : node.texts();
    if (named.isEmpty()) {
      throw node.refusal("no document type stands here", "Name at least one.");
    }
    Set<String> all = new LinkedHashSet<>();
    for (String type : named) {
      words.known(node, type);
      all.addAll(words.withSubstitutes(node, type));
    }
    return List.copyOf(all);
  }

  private static void refuseTwice(CatalogueNode node, List<Requirement> all) {
    Set<String> seen = new HashSet<>();
    for (Requirement requirement : all) {
      if (!seen.add(requirement.oneOf().getFirst() + requirement.when())) {
        throw node.refusal(
            requirement.oneOf().getFirst() + " is asked for twice", "Remove one, or a set.");
      }
    }
  }
}
