package id.berkas.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a page was scanned.
 *
 * @param contrast 0 (none) to 1 (black on white)
 * @param sharpness 0 (blurred) to 1 (crisp edges)
 * @param advices codes of what the clerk can do about it, the most urgent first; empty when nothing
 *     is wrong: {@code too-dark}, {@code too-light}, {@code blurred}, {@code cut-off:right} with an
 *     edge of the upright page, {@code streak:12} with centimetres from the left edge of the glass,
 *     {@code resolution:150} with dots per inch, {@code orientation-uncertain}, {@code askew}
 * @param rescan whether reading would be hopeless: the paper should go through the scanner again
 */
public record Quality(double contrast, double sharpness, List<String> advices, boolean rescan) {

  public Quality {
    advices = List.copyOf(advices);
  }

  /** A page with nothing wrong. */
  public Quality(double contrast, double sharpness) {
    this(contrast, sharpness, List.of(), false);
  }

  /** Looks stored before there could be several have one advice or null, and no list. */
  @JsonCreator
  static Quality stored(
      @JsonProperty("contrast") double contrast,
      @JsonProperty("sharpness") double sharpness,
      @JsonProperty("advices") @Nullable List<String> advices,
      @JsonProperty("advice") @Nullable String advice,
      @JsonProperty("rescan") boolean rescan) {
    List<String> only = advice == null ? List.of() : List.of(advice);
    return new Quality(contrast, sharpness, advices == null ? only : advices, rescan);
  }

  /** The most urgent of them; null when nothing is wrong. */
  @JsonProperty
  public @Nullable String advice() {
    return advices.isEmpty() ? null : advices.getFirst();
  }
}
