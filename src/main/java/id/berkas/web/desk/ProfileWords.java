package id.berkas.web.desk;

import id.berkas.profile.Flaw;
import id.berkas.profile.FormField;
import id.berkas.profile.FormField.Kind;
import id.berkas.profile.ProfileDraft.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what the keys of a scanner's profile are, and what is wrong. */
@Component("profileWords")
class ProfileWords {

  private static final String KEY = "profile.key.";
  private static final Pattern CELL = Pattern.compile("(.+?)\\.(\\d{1,6})(\\.\\w+)?");
  private static final String HINT = "profile.hint.";

  private final MessageSource messages;

  ProfileWords(MessageSource messages) {
    this.messages = messages;
  }

  /** The name of a field; its key when nobody gave it one. */
  public String label(FormField field) {
    return say(KEY + field.key(), field.key());
  }

  /** The name of a column of rows. */
  public String column(FormField field, FormField column) {
    return say(KEY + field.key() + "." + column.key(), column.key());
  }

  /** The name of a place in the form: a field, a row, or a cell of a row. */
  public String place(String key) {
    Matcher cell = CELL.matcher(key);
    if (!cell.matches()) {
      return say(KEY + key, key);
    }
    String column = cell.group(3) == null ? "" : cell.group(3);
    String called = say(KEY + cell.group(1) + column, key);
    return say("profile.row", key, Integer.parseInt(cell.group(2)) + 1, called);
  }

  /** What a field may hold; the schema's own words when nobody said it better. */
  public String hint(FormField field) {
    return say(HINT + field.key(), field.description());
  }

  /** A value as people call it. */
  public String choice(String key, String value) {
    return say("profile.choice." + key + "." + value, value);
  }

  /** Each sentence beside its field. */
  FieldFaults faults(List<Fault> faults, List<FormField> fields) {
    Map<String, List<String>> byKey = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (Fault fault : faults) {
      String key = fault.pointer().replaceFirst("^/", "").replace('/', '.');
      FormField field =
          fields.stream()
              .filter(one -> key.equals(one.key()) || key.startsWith(one.key() + "."))
              .findFirst()
              .orElse(null);
      if (field == null) {
        others.add(sentence(fault));
      } else {
        String place = field.kind() == Kind.ROWS ? key : field.key();
        List<String> told = byKey.computeIfAbsent(place, k -> new ArrayList<>());
        String sentence = field.kind() == Kind.ROWS ? sentence(fault) : sentence(fault, field);
        if (!told.contains(sentence)) {
          told.add(sentence);
        }
      }
    }
    return new FieldFaults(byKey, others);
  }

  /** The hint stands below the field already. */
  private String sentence(Fault fault, FormField field) {
    return fault.flaw() == Flaw.WRONG_VALUE && field.kind() != Kind.ROWS
        ? say("profile.flaw.wrong", "", fault.details().get(1))
        : sentence(fault);
  }

  /** A fault of a text, which names its keys itself. */
  public String sentence(Fault fault) {
    return say("profile.flaw." + fault.flaw(), fault.sentence(), fault.details().toArray());
  }

  private String say(String code, String otherwise, Object... details) {
    Object[] gaps = Stream.of(details).map(String::valueOf).toArray();
    String found = messages.getMessage(code, gaps, null, LocaleContextHolder.getLocale());
    return found == null ? otherwise : found;
  }
}
