package id.berkas.classification;

import java.util.List;
import java.util.Optional;

/** Somebody to ask what a page is where the anchors of the catalogue are silent or doubtful. */
@FunctionalInterface
public interface SecondOpinion {

  /** Nobody to ask. */
  SecondOpinion NONE = page -> Optional.empty();

  /**
   * What a page may be.
   *
   * @param type a code, perhaps one that the catalogue does not have
   * @param confidence 0 to 1
   * @param words that spoke for it, the weightiest first
   * @param model version of who says so
   */
  record Opinion(String type, double confidence, List<Anchor> words, int model) {
    public Opinion {
      words = List.copyOf(words);
    }
  }

  /** What the page most likely is; nothing when there is too little to go by. */
  Optional<Opinion> on(ReadPage page);
}
