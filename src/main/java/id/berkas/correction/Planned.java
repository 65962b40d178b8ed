package id.berkas.correction;

/** What a correction would make of a scene. */
sealed interface Planned {

  record Changed(Scene scene) implements Planned {}

  record Refused(Refusal refusal) implements Planned {}

  static Planned no(Refusal.Why why, String... details) {
    return new Refused(Refusal.of(why, details));
  }
}
