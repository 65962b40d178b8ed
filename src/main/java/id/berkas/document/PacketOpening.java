package id.berkas.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * How a packet was begun. The evidence belongs to the separator's own page and to no other packet.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PacketOpening.ByCoverSheet.class, name = "cover-sheet"),
  @JsonSubTypes.Type(value = PacketOpening.ByRefusedCover.class, name = "refused-cover"),
  @JsonSubTypes.Type(value = PacketOpening.ByPatchSheet.class, name = "patch-sheet"),
  @JsonSubTypes.Type(value = PacketOpening.WithoutSeparator.class, name = "none")
})
public sealed interface PacketOpening {

  /**
   * Our cover sheet, its keyed check correct.
   *
   * @param page page id of the sheet
   * @param registration registration number it was printed for
   * @param sheet serial of the sheet
   * @param box where the code stands
   */
  record ByCoverSheet(String page, String registration, String sheet, Box box)
      implements PacketOpening {}

  /**
   * A sheet that claims to be ours but whose check is wrong or version unknown: it separates, and
   * proves nothing.
   */
  record ByRefusedCover(String page, String text, String why, Box box) implements PacketOpening {}

  /** A patch sheet: says only "new packet". */
  record ByPatchSheet(String page, String text) implements PacketOpening {}

  /** The first pages of a batch before any separator. */
  record WithoutSeparator() implements PacketOpening {}
}
