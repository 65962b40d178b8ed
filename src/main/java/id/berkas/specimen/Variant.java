package id.berkas.specimen;

import java.util.Locale;

/** The layouts each document is drawn in. The last one is for scoring only. */
enum Variant {
  A,
  B,
  C,
  HELD_OUT;

  /** One wording, place or typeface per layout. */
  <T> T pick(T a, T b, T c, T heldOut) {
    return switch (this) {
      case A -> a;
      case B -> b;
      case C -> c;
      case HELD_OUT -> heldOut;
    };
  }

  static Variant roll(Dice dice, DayOrder.Layouts layouts) {
    return switch (layouts) {
      case OPEN -> dice.oneOf(A, B, C);
      case HELD_OUT -> HELD_OUT;
      case BOTH -> dice.oneOf(values());
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
