package id.berkas.profile;

/** The edge from which a patch code is read: from the other one, patch 1 is 6 and patch 3 is T. */
public enum PatchEdge {
  /** The bars stand near the edge that is fed first. */
  NEAREST,
  /** The bars stand near the edge that is fed last. */
  FARTHEST
}
