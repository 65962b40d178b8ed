package id.berkas.web.desk;

import id.berkas.verification.TaskFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says cuts of the queue, notices and changes of tasks in the reader's language. */
@Component
class QueueWords {

  private static final Pattern CHANGE = Pattern.compile("([a-z]+): (.*) -> (.*)");
  private static final Pattern COMMAND = Pattern.compile("(undo-)?([a-z]+) \\((.+)\\)");

  private final MessageSource messages;
  private final Wording wording;

  QueueWords(MessageSource messages, Wording wording) {
    this.messages = messages;
    this.wording = wording;
  }

  /** A value of something the queue is cut by. */
  String facet(String name, String value) {
    return switch (name) {
      case "outcome" -> wording.of("outcome", value);
      case "due" -> wording.of("queue.due", value);
      case "age" -> say("queue.days", value, Integer.valueOf(value));
      case "holder" -> value.equals(TaskFilter.NOBODY) ? say("queue.free", value) : value;
      default -> value;
    };
  }

  /** A notice as text, for scripts. */
  String sentence(Notice notice) {
    return say(notice.code(), notice.code(), notice.details().toArray());
  }

  /**
   * What the last change of a task was, such as {@code outcome: missing -> doubtful} or {@code
   * split (sari)}; what is none of ours stands for itself.
   */
  String changed(String change) {
    return Arrays.stream(change.split("; ")).map(this::one).collect(Collectors.joining("; "));
  }

  private String one(String change) {
    Matcher values = CHANGE.matcher(change);
    if (values.matches()) {
      String what = values.group(1);
      return "%s: %s → %s"
          .formatted(
              wording.of("changed", what),
              value(what, values.group(2)),
              value(what, values.group(3)));
    }
    Matcher command = COMMAND.matcher(change);
    if (command.matches()) {
      String did = wording.of("correction", command.group(2));
      return (command.group(1) == null ? did : say("changed.undone", did, did))
          + " ("
          + command.group(3)
          + ")";
    }
    return wording.of("changed", change);
  }

  private String value(String what, String value) {
    return switch (what) {
      case "outcome" -> wording.of("outcome", value);
      case "missing" -> each(value, wording::type);
      case "alarms" -> each(value, wording::alarm);
      default -> value.equals("null") ? "–" : value;
    };
  }

  private static String each(String list, UnaryOperator<String> says) {
    String inside = list.replaceAll("^\\[|\\]$", "");
    return inside.isEmpty()
        ? "–"
        : List.of(inside.split(", ")).stream().map(says).collect(Collectors.joining(", "));
  }

  private String say(String key, String otherwise, Object... details) {
    Locale language = LocaleContextHolder.getLocale();
    String text = messages.getMessage(key, details, otherwise, language);
    return text == null ? otherwise : text;
  }
}
