package id.berkas.web.desk;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.completeness.Checklist;
import id.berkas.hold.HoldReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says codes, ages and days in the reader's language; templates call it. */
@Component("wording")
public class Wording {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private static final double MOST_STATED = 0.9999;
  private static final Map<String, String> WHOSE =
      Map.of(
          " of registration ", "packet.foreign.why",
          " of nobody in this claim", "packet.foreign.nobody",
          " of no registration", "packet.foreign.unregistered",
          " of a namesake", "packet.foreign.namesake");

  private final MessageSource messages;
  private final Clock clock;
  private final DocumentCatalogue catalogue;

  Wording(MessageSource messages, Clock clock, DocumentCatalogue catalogue) {
    this.messages = messages;
    this.clock = clock;
    this.catalogue = catalogue;
  }

  /** A code under a prefix; an unknown code stands for itself. */
  public String of(String prefix, Object code) {
    return say(prefix + "." + code, code.toString());
  }

  /** The name of a document type; an unknown one stands for itself. */
  public String type(String code) {
    return english() ? catalogue.nameEn(code) : catalogue.nameId(code);
  }

  /** An alarm such as {@code separator-probably-missing:7}: what follows the colon is a detail. */
  public String alarm(String alarm) {
    int colon = alarm.indexOf(':');
    return colon < 0
        ? of("alarm", alarm)
        : "%s (%s)".formatted(of("alarm", alarm.substring(0, colon)), alarm.substring(colon + 1));
  }

  /**
   * Advice on a scan such as {@code cut-off:right}: what follows the colon is where or how much.
   */
  public String advice(String advice) {
    int colon = advice.indexOf(':');
    String code = colon < 0 ? advice : advice.substring(0, colon);
    String detail = colon < 0 ? "" : advice.substring(colon + 1);
    return say("advice." + code, advice, say("edge." + detail, detail));
  }

  /** What a file waits for, such as {@code other-name:*.pdf}; an unknown code stands for itself. */
  public String waiting(String detail) {
    int colon = detail.indexOf(':');
    String code = colon < 0 ? detail : detail.substring(0, colon);
    return say("waiting." + code, detail, colon < 0 ? "" : detail.substring(colon + 1));
  }

  /**
   * A candidate's reason such as {@code name SITI (+9.0)}: its first word is a kind of evidence.
   */
  public String because(String reason) {
    int space = reason.indexOf(' ');
    return space < 0
        ? of("evidence", reason)
        : of("evidence", reason.substring(0, space)) + reason.substring(space);
  }

  /** Why a page seems foreign, such as {@code nik 3326 of registration LA-1}. */
  public String foreign(String reason) {
    for (Map.Entry<String, String> whose : WHOSE.entrySet()) {
      int at = reason.lastIndexOf(whose.getKey());
      if (at >= 0) {
        String read = because(reason.substring(0, at));
        return say(whose.getValue(), reason, read, reason.substring(at + whose.getKey().length()));
      }
    }
    return because(reason);
  }

  /** Alternatives, any of which is enough. */
  public String types(List<String> oneOf) {
    return oneOf.stream().map(this::type).collect(Collectors.joining(" " + say("or", "/") + " "));
  }

  public String reason(HoldReason reason) {
    return english() ? reason.english() : reason.indonesian();
  }

  /** A reason by its code; an unknown code stands for itself. */
  public String reason(String code) {
    return Stream.of(HoldReason.values())
        .filter(known -> known.name().equals(code))
        .map(this::reason)
        .findFirst()
        .orElse(code);
  }

  /** The first clause of what a person reads about a reason; an unknown code stands for itself. */
  public String briefly(String code) {
    return reason(code).split("[.:;,(]", 2)[0].strip();
  }

  public String missing(Checklist.Missing missing) {
    return english() ? missing.textEn() : missing.textId();
  }

  public String check(Checklist.Check check) {
    return english() ? check.textEn() : check.textId();
  }

  /** How long ago, in the largest unit that fits. */
  public String age(Instant since) {
    Duration age = Duration.between(since, clock.instant());
    if (age.toHours() >= 48) {
      return say("age.days", "{0}", age.toDays());
    }
    if (age.toMinutes() >= 120) {
      return say("age.hours", "{0}", age.toHours());
    }
    return age.toSeconds() >= 60
        ? say("age.minutes", "{0}", age.toMinutes())
        : say("age.seconds", "{0}", Math.max(0, age.toSeconds()));
  }

  /** Day and minute in Jakarta. */
  public String time(Instant at) {
    return pattern("d MMM yyyy HH:mm").format(at.atZone(JAKARTA));
  }

  /** Day and second in Jakarta. */
  public String second(Instant at) {
    return pattern("d MMM yyyy HH:mm:ss").format(at.atZone(JAKARTA));
  }

  /** Hour and minute in Jakarta. */
  public String clock(Instant at) {
    return pattern("HH:mm").format(at.atZone(JAKARTA));
  }

  public String day(LocalDate day) {
    return pattern("EEE d MMM").format(day);
  }

  /** {@code late}, {@code today} or {@code ahead}. */
  public String urgency(LocalDate due) {
    int left = due.compareTo(LocalDate.ofInstant(clock.instant(), JAKARTA));
    return left < 0 ? "late" : left == 0 ? "today" : "ahead";
  }

  /** A probability; what rounds to 100 % is said as more than the last step before it. */
  public String probability(double probability) {
    return probability > MOST_STATED
        ? "> " + share(MOST_STATED)
        : probability < 1 - MOST_STATED ? "< " + share(1 - MOST_STATED) : share(probability);
  }

  private static String share(double share) {
    return "%s %%".formatted(String.format(LocaleContextHolder.getLocale(), "%.2f", share * 100));
  }

  /** A share of one as percent. */
  public String percent(double share) {
    return "%d %%".formatted(Math.round(share * 100));
  }

  /** A size in the largest decimal unit that fits. */
  public String bytes(long bytes) {
    Locale locale = LocaleContextHolder.getLocale();
    return bytes >= 1_000_000
        ? "%s MB".formatted(String.format(locale, "%.1f", bytes / 1e6))
        : "%d kB".formatted((bytes + 999) / 1000);
  }

  private String say(String key, String otherwise, Object... arguments) {
    String text = messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
    return text == null ? otherwise : text;
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, english() ? Locale.ENGLISH : Locale.of("id"));
  }

  private static boolean english() {
    return LocaleContextHolder.getLocale().getLanguage().equals("en");
  }
}
