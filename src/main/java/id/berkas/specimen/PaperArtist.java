package id.berkas.specimen;

/**
 * Draws one kind of document, a card within its own 85.6 by 54 millimetres, anything else on the
 * whole page.
 */
@FunctionalInterface
interface PaperArtist {
  void draw(Pen pen, Brief brief);
}
