package id.berkas.simulation;

import java.util.List;
import java.util.Set;

/**
 * One page of paper.
 *
 * @param types what it is
 * @param said what it says
 * @param opensDocument whether a document begins on it
 */
record Sheet(Set<String> types, List<Said> said, boolean opensDocument) {

  static Sheet of(String type, List<Said> said) {
    return new Sheet(Set.of(type), List.copyOf(said), true);
  }
}
