package id.berkas.web.desk;

import id.berkas.completeness.Checklist;
import id.berkas.verification.Draft.Tick;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an officer says about the checks of a packet, as a form sends it: {@code key:SEEN}. */
final class Ticks {

  private Ticks() {}

  /** The name of a check in forms and drafts: the same as long as it says the same. */
  static String key(Checklist.Check check) {
    return Integer.toHexString(check.textId().hashCode());
  }

  /** Untrusted text: what is not one of ours is left out. */
  static Map<String, Tick> read(@Nullable List<String> sent) {
    Map<String, Tick> ticks = new HashMap<>();
    for (String one : sent == null ? List.<String>of() : sent) {
      if (one.matches("[0-9a-f]{1,8}:(SEEN|MISSING)")) {
        int colon = one.indexOf(':');
        ticks.put(one.substring(0, colon), Tick.valueOf(one.substring(colon + 1)));
      }
    }
    return ticks;
  }

  /** What the officer looked for in vain. */
  static List<Checklist.Check> missing(@Nullable Checklist list, Map<String, Tick> ticks) {
    return (list == null ? Stream.<Checklist.Check>of() : list.checks().stream())
        .filter(check -> ticks.get(key(check)) == Tick.MISSING)
        .toList();
  }

  /** The grounds for sending back: the note, and what was looked for in vain, in Indonesian. */
  static String grounds(String note, List<Checklist.Check> missing) {
    return Stream.concat(
            Stream.of(note.strip()).filter(text -> !text.isEmpty()),
            missing.stream().map(check -> "Belum terpenuhi: " + check.textId()))
        .collect(Collectors.joining("\n"));
  }
}
