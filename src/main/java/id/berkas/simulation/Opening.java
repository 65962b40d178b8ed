package id.berkas.simulation;

import id.berkas.document.Box;
import id.berkas.document.PacketOpening;

/** What lies on top of a packet. */
enum Opening {
  COVER,
  PATCH,
  NOTHING;

  static Opening roll(Hazard hazard, Chance chance) {
    double share = chance.share();
    return switch (hazard) {
      case COVER_OF_ANOTHER -> COVER;
      case UNREGISTERED, NAME_ONLY -> share < 0.8 ? PATCH : NOTHING;
      case NONE, REGISTERED_STRANGER, STRANGER, SEPARATOR_MISSING ->
          share < 0.6 ? COVER : share < 0.9 ? PATCH : NOTHING;
    };
  }

  PacketOpening of(String registration, Box code) {
    return switch (this) {
      case COVER -> new PacketOpening.ByCoverSheet("S.001", registration, "S1", code);
      case PATCH -> new PacketOpening.ByPatchSheet("S.001", "PATCHT");
      case NOTHING -> new PacketOpening.WithoutSeparator();
    };
  }
}
