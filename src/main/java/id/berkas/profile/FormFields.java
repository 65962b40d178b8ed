package id.berkas.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.berkas.profile.FormField.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes the fields of the form from the schema: a key that is added there is a field here. */
final class FormFields {

  private final JsonNode schema;

  FormFields(JsonNode schema) {
    this.schema = schema;
  }

  List<FormField> all() {
    List<FormField> fields = new ArrayList<>();
    addAll("", schema, fields);
    return fields;
  }

  private void addAll(String prefix, JsonNode object, List<FormField> fields) {
    for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
      String key = prefix + property.getKey();
      JsonNode rule = resolved(property.getValue());
      if (rule.path("type").asText().equals("object")) {
        addAll(key + ".", rule, fields);
      } else {
        fields.add(field(key, rule, requires(object, property.getKey())));
      }
    }
  }

  private FormField field(String key, JsonNode rule, boolean required) {
    JsonNode each = resolved(rule.path("items"));
    Kind kind = kind(rule, each);
    List<FormField> columns = new ArrayList<>();
    if (kind == Kind.ROWS) {
      addAll("", each, columns);
    }
    return new FormField(
        key,
        kind,
        texts(kind == Kind.SEVERAL_OF ? each.path("enum") : rule.path("enum")),
        required,
        usual(rule.path("default")),
        rule.path("description").asText(),
        columns);
  }

  private static Kind kind(JsonNode rule, JsonNode each) {
    if (rule.has("enum")) {
      return Kind.ONE_OF;
    }
    return switch (rule.path("type").asText()) {
      case "string" -> Kind.TEXT;
      case "integer", "number" -> Kind.NUMBER;
      case "array" ->
          each.has("enum")
              ? Kind.SEVERAL_OF
              : each.path("type").asText().equals("object") ? Kind.ROWS : Kind.LINES;
      case String other ->
          throw new IllegalStateException("no field of the form writes \"%s\"".formatted(other));
    };
  }

  private static boolean requires(JsonNode object, String key) {
    return texts(object.path("required")).contains(key);
  }

  private static @Nullable String usual(JsonNode value) {
    if (value.isMissingNode()) {
      return null;
    }
    return value.isArray()
        ? texts(value).stream().collect(Collectors.joining(", "))
        : value.asText();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** A rule that refers to another has its own words beside those of the other. */
  private JsonNode resolved(JsonNode rule) {
    if (!rule.has("$ref")) {
      return rule;
    }
    JsonNode shared = schema.at(rule.get("$ref").asText().substring(1));
    return ((ObjectNode) shared.deepCopy()).setAll((ObjectNode) rule);
  }
}
