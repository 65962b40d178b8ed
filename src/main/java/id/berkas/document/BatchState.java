package id.berkas.document;

/** How far a batch has come. */
public enum BatchState {
  /** Its originals are stored, synced and checksummed. */
  RECEIVED,
  /** Its pages are known. */
  SURVEYED,
  /** Every page was looked at or held. */
  LOOKED_AT,
  /** Every page has a disposition. */
  SEPARATED,
  /** Nothing in it could be opened; a person decides. */
  HELD
}
