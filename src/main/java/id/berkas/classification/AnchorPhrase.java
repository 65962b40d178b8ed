package id.berkas.classification;

import java.util.List;

/**
 * What a document type is told by.
 *
 * @param wordings the phrase and what is printed instead of it
 * @param weight evidence it gives at its best place
 * @param heading whether it announces the document; in running text it then counts next to nothing
 * @param decisive whether the type cannot be told without this or another decisive phrase
 */
record AnchorPhrase(List<Phrase> wordings, double weight, boolean heading, boolean decisive) {

  AnchorPhrase {
    wordings = List.copyOf(wordings);
  }
}
