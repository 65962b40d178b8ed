package id.berkas.accuracy;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.completeness.Checklist;
import id.berkas.completeness.Checklists;
import id.berkas.inspect.Judged.JudgedPacket;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import id.berkas.specimen.DayTruth.PacketTruth;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a claim would be found to lack had every document been told rightly: the checklists in force
 * on the documents that were drawn. That the checklists are right is proven elsewhere.
 */
final class TrueChecklist {

  private static final ZoneId BRANCH_TIME = ZoneId.of("Asia/Jakarta");

  private final Checklists checklists = Checklists.load(DocumentCatalogue.load());
  private final RegistrationLookup registrations;

  TrueChecklist(RegistrationLookup registrations) {
    this.registrations = registrations;
  }

  Set<String> missing(PacketTruth packet, BatchTruth truth, JudgedPacket told) {
    List<FoundDocument> drawn =
        told.packet().pages().stream()
            .flatMap(
                page ->
                    truth.page(JudgedBatch.number(page)).types().stream()
                        .map(type -> new FoundDocument(type, List.of(page), 1, List.of())))
            .toList();
    Registration registration =
        Optional.ofNullable(packet.registration()).flatMap(registrations::find).orElse(null);
    Documents documents =
        new Documents(told.documents().packet(), drawn, told.documents().fields());
    return missing(checklists.check(documents, registration, LocalDate.now(BRANCH_TIME)));
  }

  static Set<String> missing(Checklist checklist) {
    return checklist.missing().stream().map(Checklist.Missing::type).collect(Collectors.toSet());
  }
}
