package id.berkas.registration;

import java.util.ArrayList;
import java.util.List;

/** How far apart two numbers are. */
public final class Digits {

  private Digits() {}

  /** Whether both have the same length and differ in exactly one character. */
  public static boolean differInOne(String one, String other) {
    return one.length() == other.length() && differences(one, other) == 1;
  }

  /** Every text that differs from this one in exactly one character, out of these characters. */
  static List<String> neighbours(String number, String characters) {
    List<String> neighbours = new ArrayList<>();
    for (int place = 0; place < number.length(); place++) {
      for (char c : characters.toCharArray()) {
        if (c != number.charAt(place)) {
          neighbours.add(number.substring(0, place) + c + number.substring(place + 1));
        }
      }
    }
    return neighbours;
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
