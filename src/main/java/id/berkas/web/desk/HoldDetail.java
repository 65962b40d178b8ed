package id.berkas.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says what exactly keeps something back, and what to do next, in the reader's language. Stages
 * write details in English, for logs and other programs; one that is not known here stands for
 * itself. Templates call it.
 */
@Component("holdDetail")
public class HoldDetail {

  /** What was being done comes before what went wrong. */
  private static final Pattern DOING =
      Pattern.compile(
          "(?:opening the file|looking at the page|\\w+ page (\\d+) of the file): (.*)",
          Pattern.DOTALL);

  private static final List<Said> KNOWN =
      List.of(
          // The file as a whole.
          said("empty", "the file has 0 bytes|it stayed empty"),
          said("not-a-scan", "its first bytes are not those of a scan"),
          said("not-a-scan-but", "the bytes are (.*)"),
          said("link", "it is a link or a device, not a file"),
          said("working-name", "the scanner never took (.*) off its name"),
          said("no-marker", "the scanner's marker (.*) never came"),
          said("other-name", "its name does not fit the pattern (.*)"),
          said("too-large", "(\\d+) bytes, at most (\\d+)"),
          said("picture-too-large", "one picture of (\\d+) bytes"),
          said("too-many-pages", "the (?:TIFF|PDF) has more than (\\d+) pages"),
          said("no-page", "the (?:TIFF|PDF) has no page"),
          said("page-gone", "the file has no page (\\d+)"),
          said("page-gone", "the PDF names page (\\d+) but does not hold it"),
          said("sealed", "none of (\\d+) passwords opens it; (\\d+) more are sealed with .*"),
          said("locked", "none of \\d+ passwords opens it|it is locked"),
          said("no-password", "no password opens it"),
          // Its end is missing.
          said("cut-off-at", "the pixels of the page reach to byte (\\d+) of (\\d+)"),
          said("cut-off-at", "the TIFF points to byte (\\d+) of (\\d+)"),
          said(
              "cut-off",
              "the end of the picture is missing|part of the picture is missing .*|the (?:TIFF|JPEG|PDF) (?:ends?|ended|stops) .*|missing: .*"),
          // Its structure or its pixels are wrong.
          said("broken", "the PDF has no header|the page tree has no end|nested without end"),
          said("broken", "(?:page|tag) \\d+ of .* claims \\d+ .*|after page \\d+ the TIFF .*"),
          said("broken", "the JPEG does not say its size|the decoder gave no image"),
          said("broken", "the page says nowhere where its pixels are"),
          said("size-absurd", "the page claims (-?\\d+) x (-?\\d+) pixels"),
          said("too-many-pixels", "the page claims (-?\\d+) x (-?\\d+) pixels.+"),
          said("too-much-memory", "more memory than a page may take"),
          said("unpacks", "(?:the page|the objects of the PDF) unpacks? to more than (\\d+) bytes"),
          said("nested", "more than (\\d+) drawings in each other"),
          said("content-gone", "the file does not hold the content of the page"),
          said("images-undrawn", "(\\d+) images of the page could not be drawn"),
          said("image-undecoded", "the page's image could not be decoded: .*"),
          said("came-out-empty", "the page came out empty although it holds .*"),
          said("came-out-empty", "the page's image of \\d+ bytes came out all one colour"),
          // The work on it.
          said("took-long", "reading page .* took longer than (\\d+) s"),
          said("workers-ended", "three workers ended while working on it"),
          said("not-written", "the file could not be written: (.*)"),
          said("not-stored", "The store .* did not take the content \\((.*)\\): .*"),
          said("not-in-store", "The store .* has no content (\\w+)\\."),
          said("not-in-store", "The store cannot read (\\w+)\\."),
          said("no-profile", "There is no scanner profile \"(.*)\"; use one of .*"),
          said("folder-denied", "AccessDeniedException: (.*)"),
          said("folder-gone", "NoSuchFileException: (.*)"),
          said("nothing-follows", "(.*): no page follows this cover sheet"),
          said("none-opened", "(.*): none of the pages after this .* opened \\((\\d+)\\)"),
          said("fault", "(\\w+(?:Exception|Error): .*)"));

  private final MessageSource messages;

  HoldDetail(MessageSource messages) {
    this.messages = messages;
  }

  /** A detail as a stage wrote it; untrusted text. */
  public String of(String detail) {
    Matcher doing = DOING.matcher(detail);
    if (!doing.matches()) {
      return known(detail).orElse(detail);
    }
    String what = known(doing.group(2)).orElseGet(() -> say("undecodable", detail, doing.group(2)));
    String page = doing.group(1);
    return page == null ? what : say("on-page", detail, page, what);
  }

  private Optional<String> known(String detail) {
    for (Said said : KNOWN) {
      Matcher found = said.written().matcher(detail);
      if (found.matches()) {
        Object[] values = new Object[found.groupCount()];
        for (int n = 0; n < values.length; n++) {
          values[n] = found.group(n + 1);
        }
        return Optional.of(say(said.code(), detail, values));
      }
    }
    return Optional.empty();
  }

  private String say(String code, String otherwise, Object... values) {
    String text =
        messages.getMessage("detail." + code, values, otherwise, LocaleContextHolder.getLocale());
    return text == null ? otherwise : text;
  }

  /**
   * @param code of the sentence, whose places take the groups
   */
  private record Said(String code, Pattern written) {}

  private static Said said(String code, String written) {
    return new Said(code, Pattern.compile(written, Pattern.DOTALL));
  }
}
