package id.berkas.simulation;

/** How badly paper was read; the rates are of one reading of one field or character. */
enum Level {
  CLEAN(0.0005, 0.01, 0.0003, 0.002, 0.005, 0.92),
  OFFICE(0.005, 0.06, 0.002, 0.01, 0.02, 0.87),
  HARSH(0.05, 0.3, 0.02, 0.05, 0.12, 0.72);

  private final double pageLost;
  private final double fieldLost;
  private final double digitWrong;
  private final double letterWrong;
  private final double typeLost;
  private final double confidence;

  Level(
      double pageLost,
      double fieldLost,
      double digitWrong,
      double letterWrong,
      double typeLost,
      double confidence) {
    this.pageLost = pageLost;
    this.fieldLost = fieldLost;
    this.digitWrong = digitWrong;
    this.letterWrong = letterWrong;
    this.typeLost = typeLost;
    this.confidence = confidence;
  }

  /** Nothing at all was read of a page. */
  double pageLost() {
    return pageLost;
  }

  double fieldLost() {
    return fieldLost;
  }

  double digitWrong() {
    return digitWrong;
  }

  double letterWrong() {
    return letterWrong;
  }

  /** The document was not recognised. */
  double typeLost() {
    return typeLost;
  }

  /** Mean of what the engine says of a field it read rightly. */
  double confidence() {
    return confidence;
  }
}
