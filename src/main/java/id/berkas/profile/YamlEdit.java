package id.berkas.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Changes values of a YAML text where they stand and leaves every other character alone. */
final class YamlEdit {

  /** Instead of the characters from one place to before another. */
  private record Change(int from, int to, String with) {}

  private final String text;
  private final List<Change> changes = new ArrayList<>();

  private YamlEdit(String text) {
    this.text = text;
  }

  /**
   * @param was what the text says
   * @param wanted what it shall say
   * @param schema where new keys belong: after the nearest one before them in it
   * @return empty when it would be no YAML any more
   */
  static Optional<String> of(String text, JsonNode was, JsonNode wanted, JsonNode schema) {
    YamlEdit edit = new YamlEdit(text.endsWith("\n") ? text : text + "\n");
    if (composed(edit.text).orElse(null) instanceof MappingNode keys) {
      edit.mapping(keys, was, wanted, schema);
    }
    return Optional.of(edit.done()).filter(fresh -> composed(fresh).isPresent());
  }

  /** Jackson takes an alias without its anchor for a text; here it is found. */
  private static Optional<Node> composed(String text) {
    try {
      return Optional.of(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private void mapping(MappingNode node, JsonNode was, JsonNode wanted, JsonNode schema) {
    Map<String, NodeTuple> entries = new LinkedHashMap<>();
    node.getValue().forEach(entry -> entries.put(key(entry), entry));
    entries.forEach(
        (key, entry) -> {
          JsonNode now = wanted.get(key);
          if (now == null) {
            remove(entry);
          } else if (!now.equals(was.get(key))) {
            JsonNode rule = schema.path("properties").path(key);
            if (now.isObject() && isBlock(entry.getValueNode())) {
              mapping((MappingNode) entry.getValueNode(), was.get(key), now, rule);
            } else {
              replace(entry, key, now);
            }
          }
        });
    insert(entries, wanted, schema);
  }

  private static boolean isBlock(Node node) {
    return node instanceof MappingNode keys && keys.getFlowStyle() == FlowStyle.BLOCK;
  }

  private void insert(Map<String, NodeTuple> entries, JsonNode wanted, JsonNode schema) {
    NodeTuple first = entries.values().iterator().next();
    int place = lineStart(offset(first.getKeyNode().getStartMark()));
    int indent = indent(first);
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String key = property.getKey();
      NodeTuple entry = entries.get(key);
      if (entry != null) {
        place = lineEnd(end(entry.getValueNode()));
      } else if (wanted.has(key)) {
        String line = " ".repeat(indent) + YamlText.entry(key, wanted.get(key), indent) + "\n";
        changes.add(new Change(place, place, line));
      }
    }
  }

  private void replace(NodeTuple entry, String key, JsonNode value) {
    changes.add(
        new Change(
            offset(entry.getKeyNode().getStartMark()),
            end(entry.getValueNode()),
            YamlText.entry(key, value, indent(entry))));
  }

  private void remove(NodeTuple entry) {
    changes.add(
        new Change(
            lineStart(offset(entry.getKeyNode().getStartMark())),
            lineEnd(end(entry.getValueNode())),
            ""));
  }

  private static String key(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
  }

  private static int indent(NodeTuple entry) {
    return entry.getKeyNode().getStartMark().getColumn();
  }

  /** Where a value ends; block collections end with their last value, not with what follows. */
  private int end(Node node) {
    if (node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.BLOCK
        && !collection.getValue().isEmpty()) {
      return switch (collection) {
        case MappingNode keys -> end(keys.getValue().getLast().getValueNode());
        case SequenceNode list -> end(list.getValue().getLast());
        default -> offset(node.getEndMark());
      };
    }
    return text.substring(0, offset(node.getEndMark())).stripTrailing().length();
  }

  /** Marks count code points. */
  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }

  private int lineStart(int place) {
    return text.lastIndexOf('\n', place - 1) + 1;
  }

  private int lineEnd(int place) {
    return text.indexOf('\n', place) + 1;
  }

  /** Changes do not overlap; new lines at one place keep their order. */
  private String done() {
    changes.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
    StringBuilder fresh = new StringBuilder();
    int last = 0;
    for (Change change : changes) {
      fresh.append(text, last, change.from()).append(change.with());
      last = change.to();
    }
    return fresh.append(text, last, text.length()).toString();
  }
}
