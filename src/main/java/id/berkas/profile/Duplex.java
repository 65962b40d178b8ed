package id.berkas.profile;

/** How the backs of sheets arrive. */
public enum Duplex {
  /** They do not. */
  NONE,
  /** The scanner sees both sides: page 1 is a front, page 2 its back. */
  BOTH_SIDES,
  /** The scanner sees one side: the clerk feeds a stack twice, fronts first. */
  BY_HAND
}
