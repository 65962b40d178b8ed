package id.berkas.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Values as a person would write them in a profile. */
final class YamlText {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _./+-]*");
  private static final int STEP = 2;

  private YamlText() {}

  /** A key with its value, without the indentation of its first line and the end of its last. */
  static String entry(String key, JsonNode value, int indent) {
    String margin = "\n" + " ".repeat(indent + STEP);
    if (value.isObject()) {
      return key
          + ":"
          + value.properties().stream()
              .map(inner -> margin + entry(inner.getKey(), inner.getValue(), indent + STEP))
              .collect(Collectors.joining());
    }
    if (value.isArray() && value.path(0).isObject()) {
      return key + ":" + elements(value, row -> margin + "- " + row(row), "");
    }
    return value.isArray()
        ? "%s: [%s]".formatted(key, elements(value, YamlText::scalar, ", "))
        : key + ": " + scalar(value);
  }

  private static String row(JsonNode row) {
    return row.properties().stream()
        .map(cell -> cell.getKey() + ": " + scalar(cell.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String elements(
      JsonNode list, java.util.function.Function<JsonNode, String> one, String between) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one)
        .collect(Collectors.joining(between));
  }

  /** Without quotes where every reader of YAML takes it for a text all the same. */
  private static String scalar(JsonNode value) {
    if (!value.isTextual()) {
      return value.asText();
    }
    String text = value.asText();
    boolean plain =
        PLAIN.matcher(text).matches()
            && text.strip().equals(text)
            && new Yaml(new SafeConstructor(new LoaderOptions())).load(text) instanceof String;
    return plain ? text : value.toString();
  }
}
