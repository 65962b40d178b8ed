package id.berkas.web.desk;

import id.berkas.document.Sheets;
import id.berkas.scanning.Arrival;
import id.berkas.scanning.Remark;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in one sentence what came from a scanner; templates call it. */
@Component("scanWords")
public class ScanWords {

  private static final int NAMED = 6;

  private final MessageSource messages;
  private final Wording wording;

  ScanWords(MessageSource messages, Wording wording) {
    this.messages = messages;
    this.wording = wording;
  }

  /** Such as "63 pages, 7 packets; rescan sheet 12 (streak at 12 cm); packet 4 has no form". */
  public String of(Arrival arrival) {
    String counts =
        arrival.isCut()
            ? say("scan.cut", arrival.pages(), arrival.packets())
            : say("scan.coming", arrival.pages(), arrival.looked());
    Stream<String> open = arrival.open().stream().limit(NAMED).map(this::of);
    int more = arrival.open().size() - NAMED;
    Stream<String> rest = more > 0 ? Stream.of(say("scan.more", more)) : Stream.of();
    Stream<String> held = arrival.holds().stream().map(hold -> wording.reason(hold.reason()));
    Stream<String> went = arrival.wentTo().stream().map(packet -> say("scan.went", packet));
    return Stream.of(Stream.of(counts), went, open, rest, held)
        .flatMap(parts -> parts)
        .map(ScanWords::part)
        .collect(Collectors.joining("; "));
  }

  /** A sentence as a part of a longer one. */
  private static String part(String sentence) {
    String open = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return open.isEmpty() ? open : Character.toLowerCase(open.charAt(0)) + open.substring(1);
  }

  /** What to do about one page or packet. */
  public String of(Remark remark) {
    return switch (remark.kind()) {
      case RESCAN -> say("scan.remark.RESCAN", sheet(remark), advices(remark.advices()));
      case BETTER -> say("scan.remark.BETTER", sheet(remark), advices(remark.advices()));
      case UNOPENED -> say("scan.remark.UNOPENED", sheet(remark));
      case EMPTY -> say("scan.remark.EMPTY", sheet(remark));
      case SPLIT -> say("scan.remark.SPLIT", sheet(remark));
      case NO_FORM -> say("scan.remark.NO_FORM", remark.packet());
    };
  }

  private String sheet(Remark remark) {
    Sheets.Place place = remark.place();
    return place == null ? "" : sheet(place);
  }

  /** A sheet of the stack, and its back where that is meant. */
  public String sheet(Sheets.Place place) {
    return say(place.isBack() ? "scan.sheet.back" : "scan.sheet", place.sheet());
  }

  private String advices(List<String> advices) {
    return advices.isEmpty()
        ? say("scan.unreadable")
        : advices.stream().map(wording::advice).collect(Collectors.joining(" "));
  }

  private String say(String code, Object... details) {
    String text = messages.getMessage(code, details, code, LocaleContextHolder.getLocale());
    return text == null ? code : text;
  }
}
