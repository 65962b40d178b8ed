package id.berkas.simulation;

/** How a registration's participant is like that of the first of its ten. */
enum Kin {
  /** Not at all. */
  NONE(0.84),
  SIBLING(0.03),
  TWIN(0.015),
  /** The NIK differs in one digit. */
  NEAR_NIK(0.02),
  /** The participant number differs in one digit. */
  NEAR_KPJ(0.02),
  HOMONYM(0.03),
  /** Same name, same birth date, another NIK. */
  HOMONYM_SAME_DAY(0.002),
  /** Another person, registered with the same NIK. */
  SAME_NIK(0.003),
  /** The same person, registered again with another participant number. */
  SAME_PERSON(0.04);

  private final double share;

  Kin(double share) {
    this.share = share;
  }

  static Kin roll(Chance chance) {
    double left = chance.share();
    for (Kin kin : values()) {
      left -= kin.share;
      if (left < 0) {
        return kin;
      }
    }
    return NONE;
  }
}
