package id.berkas.specimen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The family card's content.
 *
 * @param number 16 digits
 * @param members the head first
 */
record SpecimenFamily(String number, List<Member> members) {
  /** Relation as the card words it: KEPALA KELUARGA, ISTRI, SUAMI, ANAK. */
  record Member(SpecimenPerson person, String relation) {}

  SpecimenPerson head() {
    return members.getFirst().person();
  }

  /** The spouse of the participant, who applies after a death. */
  SpecimenPerson spouseOf(SpecimenPerson participant) {
    return members.stream()
        .map(Member::person)
        .limit(2)
        .filter(person -> !person.equals(participant))
        .findFirst()
        .orElseThrow();
  }

  /** Every name on the card, parents of the members included. */
  Set<String> names() {
    return members.stream()
        .map(Member::person)
        .flatMap(person -> Stream.of(person.fullName(), person.fatherName(), person.motherName()))
        .collect(Collectors.toSet());
  }

  SpecimenPerson child() {
    return members.getLast().person();
  }
}
