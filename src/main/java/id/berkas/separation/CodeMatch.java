package id.berkas.separation;

import id.berkas.document.Barcode;
import id.berkas.profile.CodeFormat;
import id.berkas.profile.CodeRule;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a rule of the profile is about a code. */
final class CodeMatch {

  /** As printed by scanner makers and by us; old sheets keep working. */
  private static final Pattern PATCH_TEXT =
      Pattern.compile("PATCH[ -]?[T12346]", Pattern.CASE_INSENSITIVE);

  private static final Set<String> PATCH_TEXT_FORMATS = Set.of("CODE_39", "CODE_128", "QR_CODE");

  /** Read from its bars: {@code PATCH_T}. */
  private static final String PATCH_BARS = "PATCH_";

  /** Longer texts are no separators; and no pattern may take its time over them. */
  private static final int LONGEST = 200;

  private CodeMatch() {}

  static boolean fits(CodeRule rule, Barcode seen) {
    String text = seen.text().strip();
    CodeFormat code = rule.code();
    boolean kind =
        code == null
            || (code == CodeFormat.PATCH ? patch(seen, text) : code.name().equals(seen.format()));
    return kind && text.length() <= LONGEST && Patient.matches(rule.value(), text);
  }

  private static boolean patch(Barcode seen, String text) {
    return seen.format().startsWith(PATCH_BARS)
        || PATCH_TEXT_FORMATS.contains(seen.format()) && PATCH_TEXT.matcher(text).matches();
  }
}
