package id.berkas.verification;

/** The answer to a window that saves a draft. */
public sealed interface DraftSaving {

  /** It is kept. */
  record Saved(Draft draft) implements DraftSaving {}

  /** Another window saved meanwhile; nothing was changed. */
  record Elsewhere(Draft draft) implements DraftSaving {}
}
