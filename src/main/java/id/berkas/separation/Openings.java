package id.berkas.separation;

import id.berkas.document.Box;
import id.berkas.document.PacketOpening;
import id.berkas.document.PacketOpening.ByCoverSheet;
import id.berkas.document.PacketOpening.ByPatchSheet;
import id.berkas.document.PacketOpening.ByRefusedCover;
import id.berkas.document.PacketOpening.WithoutSeparator;

/** What two openings mean to each other. */
final class Openings {

  private static final String CONFLICT = "two-registrations";

  private Openings() {}

  /** Whether both say the same: covers by registration, refused ones by their text. */
  static boolean same(PacketOpening one, PacketOpening other) {
    return switch (one) {
      case ByCoverSheet cover ->
          other instanceof ByCoverSheet again && again.registration().equals(cover.registration());
      case ByRefusedCover cover ->
          other instanceof ByRefusedCover again && again.text().equals(cover.text());
      case ByPatchSheet _ -> other instanceof ByPatchSheet;
      case WithoutSeparator _ -> other instanceof WithoutSeparator;
    };
  }

  /** An opening by covers that contradict each other: it proves nothing. */
  static PacketOpening conflict(PacketOpening opening) {
    return switch (opening) {
      case ByCoverSheet(String page, String registration, String sheet, Box box) ->
          new ByRefusedCover(page, registration + " " + sheet, CONFLICT, box);
      case ByRefusedCover(String page, String text, String why, Box box) ->
          new ByRefusedCover(page, text, CONFLICT, box);
      case ByPatchSheet patch -> patch;
      case WithoutSeparator none -> none;
    };
  }

  /** Why a separator's page is one. */
  static String reason(PacketOpening opening) {
    return switch (opening) {
      case ByCoverSheet _ -> "cover-sheet";
      case ByRefusedCover _ -> "refused-cover-sheet";
      case ByPatchSheet _ -> "patch-sheet";
      case WithoutSeparator _ -> "none";
    };
  }
}
