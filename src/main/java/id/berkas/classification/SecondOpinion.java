package id.berkas.classification;

import java.util.Optional;

/** Somebody to ask what a page is where the anchors of the catalogue are silent or doubtful. */
@FunctionalInterface
public interface SecondOpinion {

  /** Nobody to ask. */
  SecondOpinion NONE = page -> Optional.empty();

  /**
   * What the page most likely is, with how sure that is and the words that spoke for it; nothing
   * when there is too little to go by. It may name a type that the catalogue does not have.
   */
  Optional<FoundDocument> on(ReadPage page);
}
