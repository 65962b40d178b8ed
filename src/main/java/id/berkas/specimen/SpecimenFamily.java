package id.berkas.specimen;

import java.util.List;

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

  SpecimenPerson child() {
    return members.getLast().person();
  }
}
