package id.berkas.classification;

import java.util.List;

/** The document types that officers set by hand: what the learned classifier is trained on. */
public interface TypeCorrections {

  /** Those that stand, one for the words of each page: the last that was said. */
  List<TypeCorrection> all();

  /**
   * Types told by the anchors on pages of packets that an officer decided about without objecting,
   * the newest first; only pages that hold one document.
   *
   * @param most pages
   */
  List<TypeCorrection> confirmed(int most);
}
