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
  HELD,
  /** One side of a stack: its pages went into another batch, beside those of the other side. */
  PAIRED;

  /** Whether it goes nowhere by itself any more. */
  public boolean isFinal() {
    return switch (this) {
      case RECEIVED, SURVEYED, LOOKED_AT -> false;
      case SEPARATED, HELD, PAIRED -> true;
    };
  }
}
