package id.berkas.imaging;

import java.util.List;

/**
 * Writing so faint that it is no ink: a scan far too light. A page of it is not blank, and the
 * clerk is to see it. What shows through from the other side is fainter still.
 */
final class FaintWriting {

  /** Levels below the paper: a little less than those of ink. */
  private static final int DARKER = 40;

  private static final int LETTERS = 15;

  /** A faint page is full of crumbs of letters; a stain has few. */
  private static final int CRUMBS = 150;

  private FaintWriting() {}

  static boolean on(GrayPage page) {
    List<Blob> blobs = Blobs.of(Border.without(Ink.on(page, DARKER))).list();
    return blobs.size() >= CRUMBS && Glyph.letters(blobs).size() >= LETTERS;
  }
}
