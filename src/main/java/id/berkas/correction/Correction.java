package id.berkas.correction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.berkas.classification.FieldKind;
import id.berkas.document.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command that changes packets. All of its texts come from outside and are untrusted. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Correction.Choose.class, name = "choose"),
  @JsonSubTypes.Type(value = Correction.Split.class, name = "split"),
  @JsonSubTypes.Type(value = Correction.Merge.class, name = "merge"),
  @JsonSubTypes.Type(value = Correction.Move.class, name = "move"),
  @JsonSubTypes.Type(value = Correction.Turn.class, name = "turn"),
  @JsonSubTypes.Type(value = Correction.SetType.class, name = "type"),
  @JsonSubTypes.Type(value = Correction.SetField.class, name = "field"),
  @JsonSubTypes.Type(value = Correction.Replace.class, name = "replace")
})
public sealed interface Correction {

  /** Its name in addresses, history and messages. */
  default String kind() {
    return switch (this) {
      case Choose choose -> "choose";
      case Split split -> "split";
      case Merge merge -> "merge";
      case Move move -> "move";
      case Turn turn -> "turn";
      case SetType type -> "type";
      case SetField field -> "field";
      case Replace replace -> "replace";
    };
  }

  /**
   * Says whose a packet is.
   *
   * @param registration null for nobody known, which needs a reason
   */
  record Choose(String packet, @Nullable String registration, @Nullable String reason)
      implements Correction {}

  /** Begins a new packet at a page: it and what follows leave the old one. */
  record Split(String page) implements Correction {}

  /** Lays all pages of a packet behind those of another; the first packet is gone then. */
  record Merge(String packet, String into) implements Correction {}

  /**
   * Lays pages into a packet, also into the one they are in, in the order given. A packet that
   * loses its last page of content is gone, and its separators and blanks come along.
   *
   * @param before the page before which they come; null for the end
   */
  record Move(List<String> pages, String to, @Nullable String before) implements Correction {
    public Move {
      pages = pages == null ? List.of() : List.copyOf(pages);
    }
  }

  /**
   * Turns a page, which is then read again.
   *
   * @param degrees clockwise: 90, 180 or 270
   */
  record Turn(String page, int degrees) implements Correction {}

  /**
   * Says of which document type pages are.
   *
   * @param type code of the catalogue; null leaves it to the machine again
   */
  record SetType(List<String> pages, @Nullable String type) implements Correction {
    public SetType {
      pages = pages == null ? List.of() : List.copyOf(pages);
    }
  }

  /**
   * Says what one field says, also one that nothing read.
   *
   * @param field what kind of field it is
   * @param box its place on the stored page
   * @param seen the value that the person saw there, null where none was; when it is another by
   *     now, nothing is changed
   * @param value the value it has, as typed
   */
  record SetField(
      String page,
      @Nullable FieldKind field,
      @Nullable Box box,
      @Nullable String seen,
      @Nullable String value)
      implements Correction {}

  /**
   * Lays pages of a later scan where pages were that came out badly; these are rejected, and their
   * originals stay.
   *
   * @param pages sides of one sheet, in one packet
   * @param by the sides of that sheet as they were scanned again
   */
  record Replace(List<String> pages, List<String> by) implements Correction {
    public Replace {
      pages = pages == null ? List.of() : List.copyOf(pages);
      by = by == null ? List.of() : List.copyOf(by);
    }
  }
}
