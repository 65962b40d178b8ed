package id.berkas.imaging;

import id.berkas.store.ContentStore;

/**
 * The fast look at one page: its codes, blankness, orientation, skew, quality and two small
 * pictures. Plain Java: runs in a worker.
 */
public final class FastLook {

  /** A page that cannot be opened is a refusal with its reason, never an exception. */
  public LookResult look(LookJob job, ContentStore store, PageImages images) {
    throw new UnsupportedOperationException("imaging");
  }
}
