package id.berkas.archive;

import id.berkas.imaging.PageImages;
import id.berkas.store.ContentStore;

/** Makes the searchable PDF of a packet. Plain Java: runs in a worker. */
public final class PacketArchiver {

  /**
   * The same job gives the same bytes; a page that cannot be drawn becomes a sheet that says so.
   */
  public ArchiveResult archive(ArchiveJob job, ContentStore store, PageImages images) {
    throw new UnsupportedOperationException("archive");
  }
}
