package id.berkas.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue of document types and refuses what it does not understand. */
final class CatalogueReader {

  private static final Set<String> TOP = Set.of("sources", "labels", "types");
  private static final Set<String> TYPE =
      Set.of(
          "code",
          "name",
          "source",
          "fills-page",
          "several-pages",
          "repeats",
          "picture",
          "needs",
          "anchors",
          "against",
          "continues",
          "carries",
          "samples");
  private static final Set<String> ANCHOR =
      Set.of("phrase", "or", "weight", "heading", "decisive", "exact");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
  private static final String NO_VALUE = "OTHER";

  private CatalogueReader() {}

  /** What the program brings. */
  static TypeList delivered() {
    return read(CatalogueNode.resource("/catalogue/" + CatalogueSettings.FILE));
  }

  static TypeList read(CatalogueNode root) {
    List<DocumentType> types = types(root.allow(TOP).get("types"));
    if (types.stream().noneMatch(type -> type.code().equals(FoundDocument.UNKNOWN))) {
      throw root.get("types").refusal("the type UNKNOWN is missing", "Add it.");
    }
    return new TypeList(types, labels(root.get("labels")));
  }

  /** The delivered types and an administrator's own; an own type takes the place of its code. */
  static TypeList extend(TypeList delivered, CatalogueNode own) {
    List<DocumentType> types = new ArrayList<>(delivered.types());
    types.addAll(ownTypes(own.allow(TOP).get("types")));
    List<FieldLabel> labels = new ArrayList<>(delivered.labels());
    own.find("labels").map(CatalogueReader::labels).ifPresent(labels::addAll);
    return new TypeList(types, labels);
  }

  private static List<DocumentType> ownTypes(CatalogueNode node) {
    List<DocumentType> types = types(node);
    if (types.stream().anyMatch(type -> type.code().equals(FoundDocument.UNKNOWN))) {
      throw node.refusal("UNKNOWN cannot be told by anything", "Remove it, or name it otherwise.");
    }
    return types;
  }

  private static List<DocumentType> types(CatalogueNode list) {
    List<DocumentType> types = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (CatalogueNode node : list.items()) {
      DocumentType type = type(node.allow(TYPE));
      if (!codes.add(type.code())) {
        throw node.refusal("the type " + type.code() + " stands twice", "Remove one.");
      }
      types.add(type);
    }
    return types;
  }

  private static String code(CatalogueNode node) {
    if (!CODE.matcher(node.text()).matches()) {
      throw node.refusal(
          "'" + node.text() + "' is no code",
          "Use up to 40 capital letters, digits and _, beginning with a letter.");
    }
    return node.text();
  }

  private static DocumentType type(CatalogueNode node) {
    CatalogueNode name = node.get("name").allow(Set.of("id", "en"));
    List<AnchorPhrase> anchors = anchors(node, "anchors");
    double needs = node.find("needs").map(CatalogueNode::number).orElse(0.0);
    if (anchors.stream().mapToDouble(AnchorPhrase::weight).sum() < needs) {
      throw node.get("needs")
          .refusal("the anchors together weigh less than 'needs'", "Lower it or add anchors.");
    }
    return new DocumentType(
        code(node.get("code")),
        name.get("id").text(),
        name.get("en").text(),
        new DocumentType.Layout(
            node.flag("fills-page"),
            node.flag("several-pages"),
            node.flag("repeats"),
            node.flag("picture")),
        needs,
        anchors,
        anchors(node, "against"),
        texts(node, "continues").stream().map(Phrase::of).toList(),
        carries(node),
        texts(node, "samples"));
  }

  private static List<String> texts(CatalogueNode node, String key) {
    return node.find(key).map(CatalogueNode::texts).orElse(List.of());
  }

  private static List<AnchorPhrase> anchors(CatalogueNode node, String key) {
    return node.find(key).map(CatalogueNode::items).orElse(List.of()).stream()
        .map(CatalogueReader::anchor)
        .toList();
  }

  private static AnchorPhrase anchor(CatalogueNode node) {
    node.allow(ANCHOR);
    boolean exact = node.flag("exact");
    List<String> wordings = new ArrayList<>();
    wordings.add(node.get("phrase").text());
    wordings.addAll(texts(node, "or"));
    double weight = node.get("weight").number();
    if (!(weight > 0)) {
      throw node.get("weight").refusal("a weight must be above 0", "Use 'against' for less.");
    }
    return new AnchorPhrase(
        wordings.stream().map(text -> exact ? Phrase.exactly(text) : Phrase.of(text)).toList(),
        weight,
        node.flag("heading"),
        node.flag("decisive"));
  }

  private static Set<FieldKind> carries(CatalogueNode node) {
    return node.find("carries").map(CatalogueNode::items).orElse(List.of()).stream()
        .map(CatalogueReader::kind)
        .collect(Collectors.toSet());
  }

  private static FieldKind kind(CatalogueNode node) {
    return kind(node, node.text());
  }

  private static FieldKind kind(CatalogueNode node, String name) {
    return Arrays.stream(FieldKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                node.refusal(
                    "unknown field '" + name + "'",
                    "Use one of " + Arrays.toString(FieldKind.values()) + "."));
  }

  private static List<FieldLabel> labels(CatalogueNode node) {
    List<FieldLabel> labels = new ArrayList<>();
    node.entries()
        .forEach(
            (name, texts) -> {
              @Nullable FieldKind kind = name.equals(NO_VALUE) ? null : kind(texts, name);
              texts.texts().forEach(text -> labels.add(new FieldLabel(Phrase.of(text), kind)));
            });
    return labels;
  }
}
