package id.berkas.web.desk;

import java.util.List;
import java.util.Map;

/**
 * What is wrong with a form, in the reader's language.
 *
 * @param byKey beside which field each sentence stands
 * @param others what is about no field of the form
 */
record FieldFaults(Map<String, List<String>> byKey, List<String> others) {

  /** Empty when there is nothing wrong with the field. */
  public List<String> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  public boolean isEmpty() {
    return byKey.isEmpty() && others.isEmpty();
  }
}
