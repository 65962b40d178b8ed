package id.berkas.web.desk;

import id.berkas.correction.Correction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A correction as a form sends it; fields that a kind does not use are empty. Untrusted text.
 *
 * @param back the page to show afterwards
 */
record CorrectionForm(
    @Nullable String kind,
    @Nullable String packet,
    @Nullable List<String> page,
    @Nullable String to,
    @Nullable String before,
    @Nullable Integer degrees,
    @Nullable String type,
    @Nullable List<String> by,
    @Nullable String registration,
    @Nullable String reason,
    @Nullable String back) {

  private static final Pattern OURS =
      Pattern.compile("/(batches|packets|holds|scanners)(/[A-Za-z0-9._-]+)*");

  CorrectionForm {
    page = page == null ? List.of() : List.copyOf(page);
    by = by == null ? List.of() : List.copyOf(by);
    back = back == null ? "" : back;
  }

  /** The command; empty when the form is not one of ours. */
  Optional<Correction> correction() {
    List<String> pages = page == null ? List.of() : page;
    String first = pages.isEmpty() ? "" : pages.getFirst();
    return Optional.ofNullable(
        switch (kind == null ? "" : kind) {
          case "choose" -> new Correction.Choose(orEmpty(packet), orNull(registration), reason);
          case "split" -> new Correction.Split(first);
          case "merge" -> new Correction.Merge(orEmpty(packet), orEmpty(to));
          case "move" -> new Correction.Move(pages, orEmpty(to), orNull(before));
          case "turn" -> new Correction.Turn(first, degrees == null ? 0 : degrees);
          case "type" -> new Correction.SetType(pages, orNull(type));
          case "replace" -> new Correction.Replace(pages, by == null ? List.of() : by);
          default -> null;
        });
  }

  /** An address of this program, whatever the form says. */
  static String local(@Nullable String back) {
    return back != null && OURS.matcher(back).matches() ? back : "/batches";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
