package id.berkas.web.desk;

import id.berkas.revision.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A version that is open though another is in force.
 *
 * @param version its number
 * @param until when the next one took its place
 * @param now number of the one in force
 * @param changes its lines that are no more, with a minus, and then those that are new, with a plus
 * @param more how many changed lines are not in the list
 */
public record OldVersion(int version, Instant until, int now, List<String> changes, int more) {

  private static final int SHOWN = 12;

  public OldVersion {
    changes = List.copyOf(changes);
  }

  /**
   * @param all versions, the latest first
   * @param text the text in force
   */
  static @Nullable OldVersion of(String asked, List<Revision> all, String text) {
    for (int i = 1; i < all.size(); i++) {
      Revision one = all.get(i);
      if (asked.equals(String.valueOf(one.version()))) {
        List<String> changes =
            Stream.concat(
                    beyond(one.text(), text).map("− "::concat),
                    beyond(text, one.text()).map("+ "::concat))
                .toList();
        return new OldVersion(
            one.version(),
            all.get(i - 1).at(),
            all.getFirst().version(),
            changes.stream().limit(SHOWN).toList(),
            Math.max(0, changes.size() - SHOWN));
      }
    }
    return null;
  }

  /** The lines of one text that the other does not have, as often as it lacks them. */
  private static Stream<String> beyond(String text, String other) {
    List<String> left = new ArrayList<>(other.lines().toList());
    return text.lines().filter(line -> !line.isBlank() && !left.remove(line));
  }
}
