package id.berkas.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a catalogue file. Whatever is not as asked is refused with a {@link
 * CatalogueException}.
 */
public final class CatalogueNode {

  private final String file;
  private final Node node;

  private CatalogueNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** The root of a file on the class path. */
  public static CatalogueNode resource(String path) {
    InputStream stream = CatalogueNode.class.getResourceAsStream(path);
    if (stream == null) {
      throw new CatalogueException(path, 1, "the file is not there", "Put it back.");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(path.substring(path.lastIndexOf('/') + 1), reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * The root of a file of the administrator.
   *
   * @throws IOException when it cannot be read
   */
  public static CatalogueNode file(Path path) throws IOException {
    try (Reader reader = Files.newBufferedReader(path)) {
      return read(String.valueOf(path.getFileName()), reader);
    } catch (MalformedInputException e) {
      throw new CatalogueException(
          path.toString(), 1, "the file is not UTF-8", "Save it as UTF-8.");
    }
  }

  /** The root of a text; the name is for messages. */
  public static CatalogueNode text(String file, String yaml) {
    try {
      return read(file, new StringReader(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CatalogueNode read(String file, Reader reader) throws IOException {
    Node root;
    try {
      root = new Yaml(new LoaderOptions()).compose(reader);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new CatalogueException(file, line, "not YAML: " + e.getProblem(), "Correct it.");
    } catch (YAMLException e) {
      if (e.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      throw new CatalogueException(file, 1, "not YAML: " + e.getMessage(), "Correct it.");
    }
    if (root == null) {
      throw new CatalogueException(file, 1, "the file is empty", "Put its content back.");
    }
    return new CatalogueNode(file, root);
  }

  /** Refuses keys other than these. */
  public CatalogueNode allow(Set<String> keys) {
    entries()
        .forEach(
            (key, value) -> {
              if (!keys.contains(key)) {
                throw value.refusal(
                    "unknown key '" + key + "'",
                    "Use one of " + String.join(", ", keys.stream().sorted().toList()) + ".");
              }
            });
    return this;
  }

  /** The entries of a mapping, in order; a key that stands twice is refused. */
  public Map<String, CatalogueNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw refusal("a mapping is expected here", "Write 'key: value' lines.");
    }
    Map<String, CatalogueNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = new CatalogueNode(file, tuple.getKeyNode()).text();
      CatalogueNode value = new CatalogueNode(file, tuple.getValueNode());
      if (entries.put(key, value) != null) {
        throw value.refusal("the key '" + key + "' stands twice", "Remove one.");
      }
    }
    return entries;
  }

  /** The items of a list. */
  public List<CatalogueNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw refusal("a list is expected here", "Write '[a, b]' or lines that begin with '- '.");
    }
    List<CatalogueNode> items = new ArrayList<>();
    sequence.getValue().forEach(item -> items.add(new CatalogueNode(file, item)));
    return items;
  }

  public List<String> texts() {
    return items().stream().map(CatalogueNode::text).toList();
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  public String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw refusal("a text is expected here", "Write one value.");
  }

  public Optional<CatalogueNode> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  public CatalogueNode get(String key) {
    return find(key)
        .orElseThrow(() -> refusal("'" + key + "' is missing", "Add '" + key + ": ...'."));
  }

  public double number() {
    try {
      return Double.parseDouble(text());
    } catch (NumberFormatException e) {
      throw refusal("'" + text() + "' is not a number", "Write a number such as 2 or 0.5.");
    }
  }

  public boolean flag(String key) {
    return find(key).map(CatalogueNode::truth).orElse(false);
  }

  private boolean truth() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw refusal("'" + text() + "' is neither true nor false", "Write true or false.");
    };
  }

  /** The refusal of what stands here. */
  public CatalogueException refusal(String problem, String remedy) {
    return new CatalogueException(file, node.getStartMark().getLine() + 1, problem, remedy);
  }
}
