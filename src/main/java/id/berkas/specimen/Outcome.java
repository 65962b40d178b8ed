package id.berkas.specimen;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What matching should say of a packet. */
public enum Outcome {
  @JsonProperty("certain")
  CERTAIN,
  @JsonProperty("doubtful")
  DOUBTFUL,
  @JsonProperty("conflict")
  CONFLICT,
  @JsonProperty("missing")
  MISSING
}
