package id.berkas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.Registered;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final Registration RARE =
      Registered.as("RARE").kpj("17034567891").name("WARSITODIPURO").born("1980-07-01").done();

  private final MatchingRules rules = MatchingRules.load();

  @Test
  void aRareNameSaysMoreThanACommonOne() {
    Weights weights = new Weights(rules, new RegistrationList(slamets(500)));

    assertThat(weights.ofName("name", "WARSITODIPURO"))
        .isGreaterThan(weights.ofName("name", "SLAMET") + 5);
  }

  @Test
  void theNameOfAThousandSaysHardlyAnything() {
    Weights weights = new Weights(rules, new RegistrationList(slamets(5000)));

    assertThat(weights.ofName("name", "SLAMET")).isLessThan(2);
  }

  @Test
  void aNumberSaysMoreAmongMoreRegistrations() {
    Weights few = new Weights(rules, new RegistrationList(slamets(10)));
    Weights many = new Weights(rules, new RegistrationList(slamets(150_000)));

    assertThat(many.of("nik")).isGreaterThan(few.of("nik"));
  }

  @Test
  void aContradictingBirthDateMakesANamesakeUnlikely() {
    RegistrationList list = new RegistrationList(slamets(3));
    PacketEvidence born = Papers.read("KTP").name("WARSITODIPURO").born("1980-07-01").evidence();
    PacketEvidence other = Papers.read("KTP").name("WARSITODIPURO").born("1951-12-31").evidence();

    assertThat(score(born, list)).isGreaterThan(score(other, list) + 15);
  }

  @Test
  void probabilitiesOfAllCandidatesNeverExceedOne() {
    PacketEvidence packet = Papers.read("KTP").name("SLAMET").born("1980-07-01").evidence();

    Match match = new Matcher().match(packet, new RegistrationList(slamets(30)));

    assertThat(match.candidates()).hasSizeGreaterThan(10);
    assertThat(match.candidates().stream().mapToDouble(Candidate::probability).sum())
        .isBetween(0.0, 1.0001);
  }

  private double score(PacketEvidence packet, RegistrationList list) {
    return new Supports(rules, new Weights(rules, list)).of(RARE, packet).score();
  }

  private static List<Registration> slamets(int count) {
    List<Registration> all = new ArrayList<>(List.of(RARE));
    for (int i = 0; i < count; i++) {
      all.add(
          Registered.as("S-%05d".formatted(i))
              .kpj("%011d".formatted(i))
              .name("SLAMET")
              .born("1980-07-01")
              .done());
    }
    return all;
  }
}
