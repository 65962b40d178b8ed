package id.berkas.inspect;

import id.berkas.classification.Documents;
import id.berkas.completeness.Checklist;
import id.berkas.matching.Match;
import id.berkas.separation.Cut;
import id.berkas.separation.CutPacket;
import java.util.List;

/**
 * What the stages made of one batch.
 *
 * @param sight its pages
 * @param cut where each of them ended
 * @param packets in order
 */
public record Judged(Sight sight, Cut cut, List<JudgedPacket> packets) {

  public Judged {
    packets = List.copyOf(packets);
  }

  /**
   * One packet.
   *
   * @param packet its pages and opening
   * @param documents what they hold
   * @param match whose they are
   * @param checklist what the claim still lacks
   */
  public record JudgedPacket(
      CutPacket packet, Documents documents, Match match, Checklist checklist) {}
}
