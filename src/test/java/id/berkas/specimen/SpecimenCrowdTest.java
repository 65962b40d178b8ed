package id.berkas.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecimenCrowdTest {
  private static final LocalDate DAY = LocalDate.of(2020, 4, 28);

  private final List<SpecimenRegistration> crowd = new SpecimenCrowd(11, DAY, "PKL").next(400);

  @Test
  void aNikCarriesTheBirthDateWithFortyMoreForWomenAndATestSerial() {
    assertThat(crowd)
        .extracting(SpecimenRegistration::participant)
        .allSatisfy(
            person -> {
              LocalDate birth = person.birthDate();
              int day = birth.getDayOfMonth() + (person.sex() == Sex.P ? 40 : 0);
              assertThat(person.nik()).matches("\\d{12}99\\d\\d").doesNotEndWith("9900");
              assertThat(person.nik().substring(6, 12))
                  .isEqualTo(
                      "%02d%02d%02d".formatted(day, birth.getMonthValue(), birth.getYear() % 100));
            });
  }

  @Test
  void noTwoPeopleShareANikOrAParticipantNumber() {
    assertThat(crowd).extracting(r -> r.participant().nik()).doesNotHaveDuplicates();
    assertThat(crowd)
        .extracting(SpecimenRegistration::kpj)
        .doesNotHaveDuplicates()
        .allMatch(kpj -> kpj.matches("\\d{11}"));
  }

  @Test
  void numbersRunThroughTheDayOfTheBranch() {
    assertThat(crowd.getFirst().registrationNumber()).isEqualTo("LA-PKL-200428-00001");
    assertThat(crowd.getLast().registrationNumber()).isEqualTo("LA-PKL-200428-00400");
  }

  @Test
  void allProgrammesAndCausesOccur() {
    assertThat(crowd).extracting(SpecimenRegistration::claim).contains(SpecimenClaim.values());
  }

  @Test
  void namesakesSingleWordsTitlesAndOldSpellingOccur() {
    List<String> names = crowd.stream().map(r -> r.participant().fullName()).toList();
    assertThat(names.stream().distinct().count()).isLessThan(380);
    assertThat(names)
        .anyMatch(name -> !name.contains(" "))
        .anyMatch(name -> name.startsWith("H") && name.contains(". "))
        .anyMatch(name -> name.matches(".*(OE|DJ|TJ).*"))
        .anyMatch(name -> name.matches("(MOH|MUH|MOCH).*"));
  }

  @Test
  void afterADeathSomebodyElseApplies() {
    assertThat(crowd)
        .filteredOn(r -> r.claim() == SpecimenClaim.JKM_MENINGGAL_DUNIA)
        .allSatisfy(
            r -> assertThat(r.applicantNik()).isNotEmpty().isNotEqualTo(r.participant().nik()));
  }
}
