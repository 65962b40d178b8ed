package id.berkas.registration;

/** How far apart two numbers are. */
public final class Digits {

  private Digits() {}

  /** Whether both have the same length and differ in exactly one character. */
  public static boolean differInOne(String one, String other) {
    return one.length() == other.length() && differences(one, other) == 1;
  }

  /** How many characters differ, place by place; all of them when the lengths differ. */
  public static int differences(String one, String other) {
    if (one.length() != other.length()) {
      return Math.max(one.length(), other.length());
    }
    int differences = 0;
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        differences++;
      }
    }
    return differences;
  }
}
