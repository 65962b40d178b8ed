package id.berkas.recognition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.berkas.hold.HoldReason;
import org.jspecify.annotations.Nullable;

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
   * @param orientation clockwise degrees by which the page was turned for reading; null in answers
   *     that do not say
   */
  record Read(String page, String words, @Nullable Integer orientation) implements ReadResult {}

  record Refused(String page, HoldReason reason, String detail) implements ReadResult {}
}
