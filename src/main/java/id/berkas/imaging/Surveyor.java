package id.berkas.imaging;

import id.berkas.store.ContentStore;

/** Finds out which pages the originals of a batch hold. Plain Java: runs in a worker. */
public final class Surveyor {

  /** Each original gives its pages or one refusal; no original stops the others. */
  public Survey survey(SurveyJob job, ContentStore store) {
    throw new UnsupportedOperationException("imaging");
  }
}
