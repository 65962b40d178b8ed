package id.berkas.profile;

import com.fasterxml.jackson.databind.JsonNode;
import id.berkas.profile.CodeRule.Does;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the key {@code codes} of a profile. */
final class CodeSettingsReader {

  private static final String ANYTHING = ".*";

  private CodeSettingsReader() {}

  static CodeSettings read(ProfileFile file, Duplex duplex) {
    JsonNode tree = file.tree().path("codes");
    Set<CodeFormat> formats = formats(tree.path("formats"));
    List<CodeRule> rules = new ArrayList<>();
    int number = 0;
    for (JsonNode rule : tree.path("rules")) {
      String pointer = "/codes/rules/" + number++;
      rules.add(rule(file, pointer, rule, formats));
      if (rules.getLast().dropBack() && duplex == Duplex.NONE) {
        throw file.refuse(pointer + "/back", Flaw.BACK_WITHOUT_DUPLEX);
      }
    }
    rules.add(CodeRule.PATCH_SHEETS);
    return new CodeSettings(
        formats, rules, constant(PatchEdge.class, tree.path("patchEdge").asText("nearest")));
  }

  private static Set<CodeFormat> formats(JsonNode names) {
    if (names.isMissingNode()) {
      return CodeFormat.USUAL;
    }
    Set<CodeFormat> formats = EnumSet.noneOf(CodeFormat.class);
    names.forEach(name -> formats.add(constant(CodeFormat.class, name.asText())));
    return formats;
  }

  private static CodeRule rule(
      ProfileFile file, String pointer, JsonNode rule, Set<CodeFormat> formats) {
    CodeFormat code =
        rule.has("code") ? constant(CodeFormat.class, rule.get("code").asText()) : null;
    if (code != null && !formats.contains(code)) {
      throw file.refuse(pointer + "/code", Flaw.CODE_NOT_LOOKED_FOR, rule.get("code").asText());
    }
    Does does = constant(Does.class, rule.get("does").asText());
    boolean keep =
        rule.path("page").asText(does == Does.IGNORE ? "keep" : "discard").equals("keep");
    return new CodeRule(
        code,
        pattern(file, pointer, rule),
        does,
        keep,
        rule.path("back").asText("keep").equals("drop"));
  }

  private static Pattern pattern(ProfileFile file, String pointer, JsonNode rule) {
    String value = rule.path("value").asText(ANYTHING);
    try {
      return Pattern.compile(value);
    } catch (PatternSyntaxException e) {
      throw file.refuse(pointer + "/value", Flaw.NO_EXPRESSION, value, e.getDescription());
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
