package id.berkas.completeness;

import id.berkas.classification.CatalogueNode;
import id.berkas.classification.DocumentCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the editions of one file refer to: sources, texts, checks and substitutes. */
final class Vocabulary {

  private final DocumentCatalogue catalogue;
  private final Set<String> sources = new HashSet<>();
  private final Map<String, Text> texts = new HashMap<>();
  private final Map<String, Text> checks = new HashMap<>();
  private final Map<String, List<String>> substitutes = new HashMap<>();

  Vocabulary(CatalogueNode root, DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
    sources.addAll(root.get("sources").entries().keySet());
    root.get("texts")
        .entries()
        .forEach((type, node) -> texts.put(known(node, type), text(node, Set.of("id", "en"))));
    section(root, "checks").forEach((key, node) -> checks.put(key, text(node, Set.of("id", "en"))));
    section(root, "substitutes")
        .forEach(
            (type, node) -> {
              known(node, type);
              node.items().forEach(other -> known(other, other.text()));
              substitutes.put(type, node.texts());
            });
    section(root, "substitutes").forEach((type, node) -> withSubstitutes(node, type));
  }

  private static Map<String, CatalogueNode> section(CatalogueNode root, String key) {
    return root.find(key).map(CatalogueNode::entries).orElse(Map.of());
  }

  static Text text(CatalogueNode node, Set<String> keys) {
    node.allow(keys);
    return new Text(node.get("id").text(), node.get("en").text());
  }

  Text ask(CatalogueNode node, String type) {
    Text text = texts.get(type);
    if (text == null) {
      throw node.refusal(
          "nothing is written to ask for " + type, "Add " + type + " under 'texts'.");
    }
    return text;
  }

  List<Text> checks(CatalogueNode node) {
    List<Text> named = new ArrayList<>();
    for (CatalogueNode item : node.find("checks").map(CatalogueNode::items).orElse(List.of())) {
      named.add(check(item));
    }
    return named;
  }

  Text check(CatalogueNode key) {
    Text text = checks.get(key.text());
    if (text == null) {
      throw key.refusal("unknown check '" + key.text() + "'", "Name it under 'checks'.");
    }
    return text;
  }

  /** A check under its own key, or a text that says no more than the placeholder. */
  Text check(String key, String placeholder) {
    return checks.getOrDefault(key, new Text(placeholder, placeholder));
  }

  /** The source a node names. */
  String source(CatalogueNode rule) {
    CatalogueNode source = rule.get("source");
    for (String name : source.text().split(",\\s*")) {
      if (!sources.contains(name)) {
        throw source.refusal("unknown source '" + name + "'", "Name it under 'sources'.");
      }
    }
    return source.text();
  }

  /** A type and what may stand in its place, also in the place of that. */
  List<String> withSubstitutes(CatalogueNode node, String type) {
    Set<String> all = new LinkedHashSet<>();
    collect(node, type, all, List.of());
    return List.copyOf(all);
  }

  private void collect(CatalogueNode node, String type, Set<String> all, List<String> way) {
    if (way.contains(type)) {
      throw node.refusal(
          "the substitutes go round in a circle: %s, %s".formatted(String.join(", ", way), type),
          "Remove one of them.");
    }
    all.add(type);
    List<String> further = new ArrayList<>(way);
    further.add(type);
    substitutes.getOrDefault(type, List.of()).forEach(other -> collect(node, other, all, further));
  }

  String known(CatalogueNode node, String type) {
    if (!catalogue.knows(type)) {
      throw node.refusal(
          "unknown document type '" + type + "'", "Use a code of document-types.yaml.");
    }
    return type;
  }
}
