package id.berkas.custody;

import java.util.List;

/** What became of a step that somebody wanted to take. */
public sealed interface Answer {

  /**
   * It is taken.
   *
   * @param id of the round it began, or else of the step
   */
  record Done(long id) implements Answer {}

  /**
   * It does not fit.
   *
   * @param why code of a sentence
   * @param details what fills its gaps; untrusted text
   */
  record Refused(String why, List<String> details) implements Answer {
    public Refused {
      details = List.copyOf(details);
    }
  }

  /** Paper that is still asked for is not destroyed. */
  record StillNeeded(List<Need> needs) implements Answer {
    public StillNeeded {
      needs = List.copyOf(needs);
    }
  }

  static Answer refused(String why, String... details) {
    return new Refused(why, List.of(details));
  }
}
