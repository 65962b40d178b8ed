package id.berkas.simulation;

/** What is wrong with a packet. */
enum Hazard {
  NONE(0.7),
  /** The cover sheet of another registration lies on top. */
  COVER_OF_ANOTHER(0.06),
  /** One page of somebody registered. */
  REGISTERED_STRANGER(0.05),
  /** One page of somebody registered nowhere. */
  STRANGER(0.05),
  /** The next envelope's papers follow without a separator. */
  SEPARATOR_MISSING(0.06),
  /** The papers are of somebody who never registered. */
  UNREGISTERED(0.05),
  /** Nothing but papers that bear the name. */
  NAME_ONLY(0.03);

  private final double share;

  Hazard(double share) {
    this.share = share;
  }

  static Hazard roll(Chance chance) {
    double left = chance.share();
    for (Hazard hazard : values()) {
      left -= hazard.share;
      if (left < 0) {
        return hazard;
      }
    }
    return NONE;
  }

  /** Whether there is a registration a person would bind the packet to without asking. */
  boolean hasOwner() {
    return switch (this) {
      case NONE, REGISTERED_STRANGER, STRANGER, SEPARATOR_MISSING -> true;
      case COVER_OF_ANOTHER, UNREGISTERED, NAME_ONLY -> false;
    };
  }
}
