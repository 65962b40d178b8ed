package id.berkas.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says in one sentence what is wrong with a profile, by the schema that editors use too. */
final class ProfileSchema {

  private static final String NAME = "/scanner-profile.schema.json";

  private final JsonSchema schema;

  ProfileSchema() {
    try (InputStream in = ProfileSchema.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException(NAME + " is missing in this build");
      }
      this.schema =
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(
                  in,
                  SchemaValidatorsConfig.builder()
                      .pathType(PathType.JSON_POINTER)
                      .locale(Locale.ROOT)
                      .build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the form is made of. */
  JsonNode rules() {
    return schema.getSchemaNode();
  }

  /** Refuses the first fault, from the top of the file. */
  void check(ProfileFile file) {
    faults(file).stream()
        .findFirst()
        .ifPresent(
            fault -> {
              throw fault;
            });
  }

  /** Every fault, from the top of the file. */
  List<ProfileException> faults(ProfileFile file) {
    if (!file.tree().isObject()) {
      return List.of(file.refuse("", Flaw.EMPTY));
    }
    return schema.validate(file.tree()).stream()
        .sorted(Comparator.comparing((ValidationMessage fault) -> file.line(pointer(fault))))
        .map(fault -> refusal(file, fault))
        .toList();
  }

  private static String pointer(ValidationMessage fault) {
    String object = fault.getInstanceLocation().toString();
    return fault.getProperty() == null ? object : object + "/" + fault.getProperty();
  }

  private ProfileException refusal(ProfileFile file, ValidationMessage fault) {
    String at = fault.getInstanceLocation().toString();
    String key = key(at);
    return switch (fault.getType()) {
      case "additionalProperties" ->
          file.refuse(pointer(fault), Flaw.UNKNOWN_KEY, fault.getProperty(), knownKeys(at));
      case "required" ->
          file.refuse(
              pointer(fault),
              Flaw.MISSING,
              fault.getProperty(),
              key.isEmpty() ? "" : " in \"" + key + "\"");
      default ->
          file.refuse(
              pointer(fault), Flaw.WRONG_VALUE, key, fault.getInstanceNode(), remedy(at, fault));
    };
  }

  /** The name of a key; of a value in a list that of the list. */
  private static String key(String at) {
    String key = at.substring(at.lastIndexOf('/') + 1);
    return key.matches("\\d+") ? key(at.substring(0, at.lastIndexOf('/'))) : key;
  }

  private String knownKeys(String at) {
    List<String> keys = new ArrayList<>();
    rule(at).path("properties").fieldNames().forEachRemaining(keys::add);
    return String.join(", ", keys);
  }

  /** The schema's own description is the remedy: it says what the key may hold. */
  private String remedy(String at, ValidationMessage fault) {
    String description = rule(at).path("description").asText("");
    return description.isEmpty() ? fault.getError() : "it must be: " + description;
  }

  private JsonNode rule(String at) {
    JsonNode rule = schema.getSchemaNode();
    for (String key : at.split("/", -1)) {
      rule =
          switch (key) {
            case "" -> rule;
            default ->
                rule.has("properties") ? rule.path("properties").path(key) : rule.path("items");
          };
    }
    return rule;
  }
}
