package id.berkas.imaging;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.berkas.document.PageLook;
import id.berkas.hold.HoldReason;

/** What became of a {@link LookJob}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = LookResult.Looked.class, name = "looked"),
  @JsonSubTypes.Type(value = LookResult.Refused.class, name = "refused")
})
public sealed interface LookResult {

  /** Page id. */
  String page();

  record Looked(String page, PageLook look) implements LookResult {}

  record Refused(String page, HoldReason reason, String detail) implements LookResult {}
}
