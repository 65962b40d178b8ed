package id.berkas.specimen;

/** How well the scanner was treated. */
public enum NoiseLevel {
  CLEAN(0.15, 255, 0, 0, 0.90f, 0, 0),
  OFFICE(0.9, 246, 5, 25, 0.75f, 0.25, 0),
  HARSH(2.4, 226, 11, 140, 0.45f, 0.8, 0.8);

  private final double skewDegrees;
  private final int paperWhite;
  private final int grain;
  private final int specks;
  private final float jpegQuality;
  private final double defects;
  private final double copies;

  NoiseLevel(
      double skewDegrees,
      int paperWhite,
      int grain,
      int specks,
      float jpegQuality,
      double defects,
      double copies) {
    this.skewDegrees = skewDegrees;
    this.paperWhite = paperWhite;
    this.grain = grain;
    this.specks = specks;
    this.jpegQuality = jpegQuality;
    this.defects = defects;
    this.copies = copies;
  }

  /** The largest skew to either side, in degrees. */
  double skewDegrees() {
    return skewDegrees;
  }

  /** Grey value of empty paper, at the brightest. */
  int paperWhite() {
    return paperWhite;
  }

  /** Largest deviation of a pixel by sensor noise, in grey values. */
  int grain() {
    return grain;
  }

  int specks() {
    return specks;
  }

  float jpegQuality() {
    return jpegQuality;
  }

  /** Probability of each of: blur, edge shadow, light streak. */
  double defects() {
    return defects;
  }

  /** Share of the papers that are copies of copies. */
  double copies() {
    return copies;
  }
}
