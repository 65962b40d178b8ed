package id.berkas.recognition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.berkas.hold.HoldReason;

/** What became of a {@link ReadJob}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ReadResult.Read.class, name = "read"),
  @JsonSubTypes.Type(value = ReadResult.Refused.class, name = "refused")
})
public sealed interface ReadResult {

  /** Page id. */
  String page();

  /**
   * Read.
   *
   * @param words SHA-256 address of the {@link id.berkas.document.PageWords} as JSON
   */
  record Read(String page, String words) implements ReadResult {}

  record Refused(String page, HoldReason reason, String detail) implements ReadResult {}
}
