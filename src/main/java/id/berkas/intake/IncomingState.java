package id.berkas.intake;

/** How far a file of a scanner folder has come. */
public enum IncomingState {
  /** It lies in the folder and is not known to be whole yet. */
  SEEN,
  /** It is whole; the rest of its batch, or the store, is not ready. */
  WHOLE,
  /** Its bytes are safe in a committed batch; the folder still has it. */
  STORED,
  /** The next stage knows of it and the folder may let go. */
  RELEASED,
  /** The same bytes came before, in the batch named; nothing was imported. */
  LINKED,
  /** It cannot become a batch; a hold says why. */
  HELD,
  /** Somebody else took it away before it was whole, or out of held/. */
  GONE
}
