package id.berkas.archive;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.berkas.hold.HoldReason;

/** What became of an {@link ArchiveJob}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ArchiveResult.Archived.class, name = "archived"),
  @JsonSubTypes.Type(value = ArchiveResult.Refused.class, name = "refused")
})
public sealed interface ArchiveResult {

  /** Packet id. */
  String packet();

  /**
   * Kept in the store.
   *
   * @param file SHA-256 address of the PDF
   * @param bytes its size
   */
  record Archived(String packet, String file, long bytes) implements ArchiveResult {}

  record Refused(String packet, HoldReason reason, String detail) implements ArchiveResult {}
}
