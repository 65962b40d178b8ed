package id.berkas.live;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something is not as it was. Published with Spring's {@code ApplicationEventPublisher} by whoever
 * writes it; listeners hear of it after the commit. It names no paper and no person.
 *
 * @param branch null when it is not of one branch
 */
public record Change(Topic topic, @Nullable String branch) {

  /** The ids of batches, packets and pages begin with the branch, the day and a number. */
  private static final Pattern BRANCH = Pattern.compile("(.+?)-\\d{6}-\\d{4,}.*");

  /** A change of, or about, a batch, packet or page. */
  public static Change about(Topic topic, String paper) {
    Matcher id = BRANCH.matcher(paper);
    return new Change(topic, id.matches() ? id.group(1) : null);
  }
}
