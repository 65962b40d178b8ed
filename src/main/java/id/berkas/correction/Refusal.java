package id.berkas.correction;

import java.util.List;

/**
 * Why a correction was not made.
 *
 * @param why the rule it breaks
 * @param details what fills the gaps of its sentence; untrusted text
 */
public record Refusal(Why why, List<String> details) {

  /** The rules; each has a sentence {@code refused.<code>} in the messages. */
  public enum Why {
    NO_SUCH_PACKET("no-such-packet"),
    NO_SUCH_PAGE("no-such-page"),
    NOT_IN_A_PACKET("not-in-a-packet"),
    DISSOLVED("dissolved"),
    DECIDED("decided"),
    HELD_BY_OTHER("held-by-other"),
    OTHER_BRANCH("other-branch"),
    BEGINS_ALREADY("begins-already"),
    NOTHING_LEFT("nothing-left"),
    SAME_PACKET("same-packet"),
    NOTHING_CHOSEN("nothing-chosen"),
    NOTHING_CHANGES("nothing-changes"),
    NO_SUCH_REGISTRATION("no-such-registration"),
    REASON_NEEDED("reason-needed"),
    NO_SUCH_TYPE("no-such-type"),
    NO_SUCH_FIELD("no-such-field"),
    FIELD_CHANGED("field-changed"),
    /** Its detail is a code of {@link id.berkas.classification.FieldValue.Wrong}. */
    NOT_A_VALUE("not-a-value"),
    NOT_A_TURN("not-a-turn"),
    NOT_OPENED("not-opened"),
    NOT_ONE_PACKET("not-one-packet"),
    NOTHING_ON_IT("nothing-on-it"),
    NO_SUCH_CORRECTION("no-such-correction"),
    UNDONE_ALREADY("undone-already"),
    CHANGED_LATER("changed-later");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public Refusal {
    details = List.copyOf(details);
  }

  /** The name of its sentence in the messages, after {@code refused.}. */
  public String sentence() {
    return why == Why.NOT_A_VALUE ? why.code() + "." + details.getFirst() : why.code();
  }

  static Refusal of(Why why, String... details) {
    return new Refusal(why, List.of(details));
  }
}
