package id.berkas.document;

/** How far a packet has come. */
public enum PacketState {
  SEPARATED,
  READ,
  CLASSIFIED,
  MATCHED,
  CHECKED,
  ARCHIVED,
  QUEUED
}
