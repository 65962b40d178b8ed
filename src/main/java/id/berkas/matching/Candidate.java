package id.berkas.matching;

import java.util.List;

/**
 * A registration the packet may belong to.
 *
 * @param registration its number
 * @param score sum of the weights of the evidence for and against it
 * @param probability that the packet is its, all other candidates considered, 0 to 1
 * @param reasons one line for each piece of evidence
 */
public record Candidate(
    String registration, double score, double probability, List<String> reasons) {

  public Candidate {
    reasons = List.copyOf(reasons);
  }
}
