package id.berkas.completeness;

/** Whether a condition holds, as far as is known. */
enum Truth {
  NO,
  UNKNOWN,
  YES;

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }
}
