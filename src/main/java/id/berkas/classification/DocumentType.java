package id.berkas.classification;

import java.util.List;
import java.util.Set;

/**
 * A document type of the catalogue.
 *
 * @param code as in checklists, such as {@code KTP}
 * @param nameId Indonesian name
 * @param nameEn English name
 * @param samples texts of such papers, which the learned classifier begins with
 */
record DocumentType(
    String code,
    String nameId,
    String nameEn,
    Layout layout,
    double needs,
    List<AnchorPhrase> anchors,
    List<AnchorPhrase> against,
    List<Phrase> continues,
    Set<FieldKind> carries,
    List<String> samples) {

  DocumentType {
    anchors = List.copyOf(anchors);
    against = List.copyOf(against);
    continues = List.copyOf(continues);
    carries = Set.copyOf(carries);
    samples = List.copyOf(samples);
  }

  /**
   * How it lies on paper.
   *
   * @param fillsPage a letter or form: alone on its page, but for copies of cards
   * @param severalPages may run over several pages
   * @param repeats may stand on one page more than once
   * @param picture what a page is that bears a picture and hardly a word
   */
  record Layout(boolean fillsPage, boolean severalPages, boolean repeats, boolean picture) {}
}
