package id.berkas.archive;

/**
 * The searchable PDF of a packet, kept as the packet's finding {@value #KIND}.
 *
 * @param file SHA-256 address in the store
 * @param bytes size
 */
public record ArchiveFile(String file, long bytes) {

  /** Name of the finding. */
  public static final String KIND = "archive";
}
