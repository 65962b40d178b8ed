package id.berkas.document;

/** How far a packet has come. */
public enum PacketState {
  SEPARATED,
  READ,
  CLASSIFIED,
  MATCHED,
  CHECKED,
  ARCHIVED,
  QUEUED,
  /** Its pages went into other packets by a person's word. */
  DISSOLVED
}
