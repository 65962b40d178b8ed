package id.berkas.web.desk;

import id.berkas.profile.FormField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields of a scanner's profile that stand together.
 *
 * @param name message code under {@code profile.group.}
 * @param fields in their order
 */
record FieldGroup(String name, List<FormField> fields) {

  /** Keys that nobody has put anywhere yet. */
  static final String OTHERS = "others";

  private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put(
        "source",
        List.of("name", "note", "branch", "folder", "pattern", "batch", "ignore", "afterIntake"));
    GROUPS.put("finished", List.of("complete", "poll"));
    GROUPS.put("paper", List.of("separation", "duplex", "backsWithin", "blankFrom"));
    GROUPS.put("codes", List.of("codes"));
    GROUPS.put("reading", List.of("languages", "archiveQuality", "passwords"));
    GROUPS.put("limits", List.of("limits"));
  }

  /** Every field once. */
  static List<FieldGroup> of(List<FormField> fields) {
    Map<String, List<FormField>> grouped = new LinkedHashMap<>();
    GROUPS.keySet().forEach(name -> grouped.put(name, new ArrayList<>()));
    grouped.put(OTHERS, new ArrayList<>());
    fields.forEach(
        field -> grouped.computeIfAbsent(group(field), name -> new ArrayList<>()).add(field));
    return grouped.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(group -> new FieldGroup(group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }

  private static String group(FormField field) {
    String key = field.key().split("\\.")[0];
    return GROUPS.entrySet().stream()
        .filter(group -> group.getValue().contains(key))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(OTHERS);
  }
}
