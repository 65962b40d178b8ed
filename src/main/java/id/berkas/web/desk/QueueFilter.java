package id.berkas.web.desk;

import id.berkas.registration.Program;
import id.berkas.verification.Task;
import id.berkas.verification.TaskCounts;
import id.berkas.verification.TaskFilter;
import id.berkas.verification.TaskFilter.Urgency;
import id.berkas.web.access.SignedIn;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of the queue an officer works on, as it stands in an address. Untrusted text: what is
 * not one of ours means any.
 *
 * @param outcome match outcome
 * @param program programme code
 * @param due late, today or ahead
 * @param priority a number
 * @param age waiting at least so many days
 * @param holder sign-in name of who works on it; {@link TaskFilter#NOBODY} for nobody
 * @param branch branch code; means nothing to officers of one branch
 * @param decided {@code true} shows what is decided
 */
record QueueFilter(
    @Nullable String outcome,
    @Nullable String program,
    @Nullable String due,
    @Nullable String priority,
    @Nullable String age,
    @Nullable String holder,
    @Nullable String branch,
    @Nullable String decided) {

  static final List<String> OUTCOMES =
      List.of("certain", "chosen", "doubtful", "conflict", "missing");
  static final List<String> DUES =
      Arrays.stream(Urgency.values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();

  private static final List<String> PROGRAMS =
      Arrays.stream(Program.values()).map(Enum::name).toList();
  private static final List<String> AGES = TaskCounts.DAYS.stream().map(String::valueOf).toList();
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");
  private static final Pattern NAME = Pattern.compile("-|[a-z0-9][a-z0-9._-]{0,39}");
  private static final Pattern BRANCH = Pattern.compile("[A-Z0-9]{1,20}");

  QueueFilter {
    outcome = oneOf(OUTCOMES, outcome);
    program = oneOf(PROGRAMS, program);
    due = oneOf(DUES, due);
    age = oneOf(AGES, age);
    priority = like(NUMBER, priority);
    holder = like(NAME, holder);
    branch = like(BRANCH, branch);
    decided = oneOf(List.of("true"), decided);
  }

  private static @Nullable String oneOf(List<String> known, @Nullable String value) {
    return value != null && known.contains(value) ? value : null;
  }

  private static @Nullable String like(Pattern pattern, @Nullable String value) {
    return value != null && pattern.matcher(value).matches() ? value : null;
  }

  /** What stands in the address, by name. */
  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, "outcome", outcome);
    put(values, "program", program);
    put(values, "due", due);
    put(values, "priority", priority);
    put(values, "age", age);
    put(values, "holder", holder);
    put(values, "branch", branch);
    put(values, "decided", decided);
    return values;
  }

  private static void put(Map<String, String> values, String name, @Nullable String value) {
    if (value != null) {
      values.put(name, value);
    }
  }

  /** The filter as the end of an address, with its question mark; empty when nothing is cut. */
  public String query() {
    Map<String, String> values = values();
    return values.isEmpty()
        ? ""
        : values.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }

  /** The same with another value of one thing; null for any. */
  public QueueFilter with(String name, @Nullable String value) {
    Map<String, String> values = values();
    values.remove(name);
    put(values, name, value);
    return new QueueFilter(
        values.get("outcome"),
        values.get("program"),
        values.get("due"),
        values.get("priority"),
        values.get("age"),
        values.get("holder"),
        values.get("branch"),
        values.get("decided"));
  }

  /** What is chosen of one thing. */
  public @Nullable String chosen(String name) {
    return values().get(name);
  }

  /** Whether decided packets are shown. */
  public boolean past() {
    return decided != null;
  }

  /** The tasks of it that somebody sees. */
  TaskFilter tasks(SignedIn who, int limit) {
    return new TaskFilter(
        who.branch() == null ? branch : who.branch(),
        past() ? Task.State.DECIDED : Task.State.OPEN,
        outcome,
        limit,
        new TaskFilter.More(
            program,
            due == null ? null : Urgency.valueOf(due.toUpperCase(Locale.ROOT)),
            priority == null ? null : Integer.valueOf(priority),
            age == null ? null : Integer.valueOf(age),
            holder));
  }

  /** The open ones of it, for whoever wants the next. */
  TaskFilter open(SignedIn who) {
    return with("decided", null).with("holder", null).tasks(who, 1);
  }
}
