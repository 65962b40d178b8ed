package id.berkas.audit;

/**
 * What it was done to.
 *
 * @param kind what it is
 * @param id its number or name
 */
public record Subject(Kind kind, String id) {

  /** Kinds of things. */
  public enum Kind {
    PAGE,
    PACKET,
    BATCH,
    REGISTRATION,
    TASK,
    HOLD,
    CORRECTION,
    USER,
    PROFILE,
    ROUTE,
    LIST
  }
}
