package id.berkas.learning;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a command asks of the learned classifier, of a running hub too. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ClassifierOrder.Show.class, name = "show"),
  @JsonSubTypes.Type(value = ClassifierOrder.Train.class, name = "train"),
  @JsonSubTypes.Type(value = ClassifierOrder.Use.class, name = "use")
})
public sealed interface ClassifierOrder {

  /** All models with their figures. */
  record Show() implements ClassifierOrder {}

  /** A new model from the corrections. */
  record Train(String who) implements ClassifierOrder {}

  /** Another model into force; version 0 for none. */
  record Use(int version, String who) implements ClassifierOrder {}
}
