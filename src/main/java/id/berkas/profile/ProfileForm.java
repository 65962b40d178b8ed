package id.berkas.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The text of a profile as a form and back. Only what was changed in the form changes in the text;
 * comments, the order of the keys and what the form does not know stay where they are.
 */
public final class ProfileForm {

  private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,15})?";

  private final JsonNode schema;
  private final List<FormField> fields;

  ProfileForm(JsonNode schema) {
    this.schema = schema;
    this.fields = List.copyOf(new FormFields(schema).all());
  }

  /** In the order of the schema. */
  public List<FormField> fields() {
    return fields;
  }

  /** What the form shows for a text; empty when the text is no list of keys that can be read. */
  public Optional<FormValues> values(String text) {
    return tree(text).map(this::values);
  }

  private FormValues values(JsonNode tree) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (FormField field : fields) {
      JsonNode node = tree.at(pointer(field));
      if (field.kind() == FormField.Kind.ROWS) {
        FormValues.putRows(values, field, rows(field, node));
      } else {
        FormValues.put(values, field.key(), texts(node));
      }
    }
    return new FormValues(values);
  }

  private static List<Map<String, String>> rows(FormField field, JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(row -> row(field, row)).toList();
  }

  private static Map<String, String> row(FormField field, JsonNode row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (FormField column : field.columns()) {
      texts(row.path(column.key())).forEach(text -> cells.put(column.key(), text));
    }
    return cells;
  }

  private static List<String> texts(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .filter(JsonNode::isValueNode)
          .map(JsonNode::asText)
          .toList();
    }
    return node.isValueNode() && !node.isNull() ? List.of(node.asText()) : List.of();
  }

  /**
   * The text with what was changed in the form.
   *
   * @return empty when the text is written in a way that the form would spoil, such as with anchors
   */
  public Optional<String> write(String text, FormValues wanted) {
    return tree(text).flatMap(tree -> write(text, tree, wanted));
  }

  private Optional<String> write(String text, ObjectNode tree, FormValues wanted) {
    FormValues before = values(tree);
    ObjectNode after = tree.deepCopy();
    for (FormField field : fields) {
      boolean changed =
          field.kind() == FormField.Kind.ROWS
              ? !before.rows(field).equals(wanted.rows(field))
              : !before.all(field.key()).equals(wanted.all(field.key()));
      if (changed) {
        set(after, field, node(field, wanted));
      }
    }
    return YamlEdit.of(text, tree, after, schema)
        .filter(fresh -> tree(fresh).filter(after::equals).isPresent());
  }

  private static void set(ObjectNode tree, FormField field, Optional<JsonNode> value) {
    String[] path = field.key().split("\\.");
    ObjectNode object = tree;
    if (path.length > 1) {
      object = tree.get(path[0]) instanceof ObjectNode inner ? inner : tree.putObject(path[0]);
    }
    String key = path[path.length - 1];
    if (value.isPresent()) {
      object.set(key, value.get());
    } else {
      object.remove(key);
    }
    if (object.isEmpty()) {
      tree.remove(path[0]);
    }
  }

  private static Optional<JsonNode> node(FormField field, FormValues values) {
    List<String> texts = values.all(field.key());
    return switch (field.kind()) {
      case TEXT -> texts.stream().findFirst().map(JsonNodeFactory.instance::textNode);
      case NUMBER, ONE_OF -> texts.stream().findFirst().map(ProfileForm::typed);
      case SEVERAL_OF, LINES -> {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        yield list.isEmpty() ? Optional.empty() : Optional.of(list);
      }
      case ROWS -> {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Map<String, String> row : values.rows(field)) {
          ObjectNode object = list.addObject();
          row.forEach(object::put);
        }
        yield list.isEmpty() ? Optional.empty() : Optional.of(list);
      }
    };
  }

  /** Numbers and truth as YAML has them; what is neither stays a text, and the schema says so. */
  private static JsonNode typed(String text) {
    try {
      return text.matches(NUMBER + "|true|false")
          ? ProfileFile.YAML.readTree(text)
          : JsonNodeFactory.instance.textNode(text);
    } catch (JsonProcessingException e) {
      return JsonNodeFactory.instance.textNode(text);
    }
  }

  private static Optional<ObjectNode> tree(String text) {
    try {
      return ProfileFile.YAML.readTree(text) instanceof ObjectNode tree
          ? Optional.of(tree)
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String pointer(FormField field) {
    return "/" + field.key().replace('.', '/');
  }
}
