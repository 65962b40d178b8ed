package id.berkas.completeness;

import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.classification.FoundDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What all packets of one case hold together, seen from one of them.
 *
 * @param packets the one that is judged first, then the others
 */
record CasePapers(List<Papers> packets) {

  private static final ZoneId BRANCH_TIME = ZoneId.of("Asia/Jakarta");

  CasePapers {
    packets = List.copyOf(packets);
  }

  /**
   * One packet.
   *
   * @param foreign ids of pages that speak of somebody else
   * @param received when it arrived
   */
  record Papers(Documents documents, Set<String> foreign, Instant received) {}

  /** The papers of all; of the others without what is somebody else's. */
  Documents documents() {
    Documents own = packets.getFirst().documents();
    List<FoundDocument> documents = new ArrayList<>(own.documents());
    List<Field> fields = new ArrayList<>(own.fields());
    for (Papers other : packets.subList(1, packets.size())) {
      other.documents().documents().stream()
          .filter(document -> document.pages().stream().noneMatch(other.foreign()::contains))
          .forEach(documents::add);
      other.documents().fields().stream()
          .filter(field -> !other.foreign().contains(field.page()))
          .forEach(fields::add);
    }
    return new Documents(own.packet(), documents, fields);
  }

  Set<String> foreign() {
    Set<String> foreign = new HashSet<>();
    packets.forEach(packet -> foreign.addAll(packet.foreign()));
    return foreign;
  }

  /**
   * The day of the edition: that of the first packet, so that what comes later is not asked for
   * more than was asked at first.
   */
  LocalDate arrived() {
    Instant first = packets.stream().map(Papers::received).min(Instant::compareTo).orElseThrow();
    return LocalDate.ofInstant(first, BRANCH_TIME);
  }
}
