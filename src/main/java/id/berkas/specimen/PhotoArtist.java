package id.berkas.specimen;

/** Passport photographs glued onto a sheet. */
final class PhotoArtist implements PaperArtist {
  @Override
  public void draw(Pen pen, Brief brief) {
    Variant v = brief.variant();
    double width = v.pick(30.0, 40.0, 30.0, 20.0);
    int copies = v.pick(1, 2, 4, 3);
    for (int i = 0; i < copies; i++) {
      Flourish.portrait(
          pen,
          40 + i % 2 * (width + 15),
          50 + Math.floorDiv(i, 2) * (width * 1.33 + 12),
          width,
          width * 1.33);
    }
    pen.type(Typeface.SANS, 12)
        .text(40, 44, v.pick("SPECIMEN", "SPECIMEN 4x6", "PAS FOTO SPECIMEN", "SPECIMEN 2x3"));
  }
}
