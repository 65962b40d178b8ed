package id.berkas.registration;

/** How far apart two numbers of the same length are. */
public final class Digits {

  private Digits() {}

  /** Whether both have the same length and differ in exactly one character. */
  public static boolean differInOne(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int differences = 0;
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        differences++;
      }
    }
    return differences == 1;
  }
}
