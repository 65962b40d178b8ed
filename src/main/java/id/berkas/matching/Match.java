package id.berkas.matching;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claim that a packet belongs to a registration. Kept as the packet's finding {@value #KIND}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Match.Certain.class, name = "certain"),
  @JsonSubTypes.Type(value = Match.Doubtful.class, name = "doubtful"),
  @JsonSubTypes.Type(value = Match.Conflict.class, name = "conflict"),
  @JsonSubTypes.Type(value = Match.Missing.class, name = "missing"),
  @JsonSubTypes.Type(value = Match.Chosen.class, name = "chosen")
})
public sealed interface Match {

  /** Name of the finding. */
  String KIND = "match";

  /** Packet id. */
  String packet();

  /**
   * The registration it belongs to when certain or chosen, the likeliest one when doubtful or in
   * conflict; null when there is none or no telling.
   */
  @Nullable String registration();

  /** What it was read from, in page order. */
  List<Evidence> evidence();

  /** Best first. */
  List<Candidate> candidates();

  /** Pages that speak of somebody else. */
  List<ForeignPage> foreign();

  /** Short codes of what a person should look at, such as {@code name-only}. */
  List<String> alarms();

  /** Whether nobody has to say any more whose it is. */
  default boolean isSettled() {
    return switch (this) {
      case Certain certain -> true;
      case Chosen chosen -> true;
      case Doubtful doubtful -> false;
      case Conflict conflict -> false;
      case Missing missing -> false;
    };
  }

  /**
   * {@code certain}, {@code doubtful}, {@code conflict}, {@code missing}, or {@code chosen} by a
   * person.
   */
  default String outcome() {
    return switch (this) {
      case Certain certain -> "certain";
      case Doubtful doubtful -> "doubtful";
      case Conflict conflict -> "conflict";
      case Missing missing -> "missing";
      case Chosen chosen -> "chosen";
    };
  }

  /** The evidence suffices and nothing contradicts. */
  record Certain(
      String packet,
      String registration,
      List<Evidence> evidence,
      List<Candidate> candidates,
      List<ForeignPage> foreign,
      List<String> alarms)
      implements Match {}

  /** Something speaks for a registration, but a person has to say so. */
  record Doubtful(
      String packet,
      @Nullable String registration,
      List<Evidence> evidence,
      List<Candidate> candidates,
      List<ForeignPage> foreign,
      List<String> alarms)
      implements Match {}

  /** The packet speaks of two registrations or two people at once. */
  record Conflict(
      String packet,
      @Nullable String registration,
      List<Evidence> evidence,
      List<Candidate> candidates,
      List<ForeignPage> foreign,
      List<String> alarms)
      implements Match {}

  /** Nothing read leads to any registration. */
  record Missing(
      String packet,
      List<Evidence> evidence,
      List<Candidate> candidates,
      List<ForeignPage> foreign,
      List<String> alarms)
      implements Match {

    @Override
    public @Nullable String registration() {
      return null;
    }
  }

  /**
   * A person has said whose it is. What the machine has read for and against stays beside it.
   *
   * @param registration null when the person says that it belongs to nobody known
   * @param choice who said so, when and why
   * @param machine the outcome without that word
   * @param machineRegistration the registration without that word
   */
  record Chosen(
      String packet,
      @Nullable String registration,
      PersonsChoice choice,
      String machine,
      @Nullable String machineRegistration,
      List<Evidence> evidence,
      List<Candidate> candidates,
      List<ForeignPage> foreign,
      List<String> alarms)
      implements Match {}
}
