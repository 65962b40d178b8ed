package id.berkas.profile;

/** Which sheets start a packet. */
public enum SeparationMode {
  COVER_OR_PATCH,
  COVER_ONLY,
  /** The clerk scans one envelope per run. */
  ONE_PACKET_PER_BATCH
}
