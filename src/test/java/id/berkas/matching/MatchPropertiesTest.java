package id.berkas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.registration.Registration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every envelope, however odd. */
class MatchPropertiesTest {

  private static final List<String> PEOPLE =
      List.of("ANI", "BUDI", "CICI-1", "CICI-2", "DEDI", "EKA", "NOBODY");

  private final Matcher matcher = new Matcher();

  /** Law 2. The applicant's KTP is the one that may be in another's packet. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void noPacketIsCertainWhenAnotherRegistrationsParticipantShowsAKtp(
      @ForAll("envelopes") String envelope, @ForAll("registered") String stranger) {
    String nik = Objects.requireNonNull(Specimens.named(stranger).nik());
    PacketEvidence packet = Papers.read(envelope).page("KTP").nik(nik).evidence();

    Match match = matcher.match(packet, Specimens.REGISTERED);

    if (match instanceof Match.Certain certain) {
      Registration bound = Specimens.named(certain.registration());
      assertThat(People.niks(bound)).as("%s: %s", envelope, match).contains(nik);
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfPagesDoesNotMatter(@ForAll("envelopes") String envelope, @ForAll long seed) {
    Papers papers = Papers.read(envelope);

    assertThat(matcher.match(papers.shuffled(seed), Specimens.REGISTERED))
        .isEqualTo(matcher.match(papers.evidence(), Specimens.REGISTERED));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatLiesInOnePacketChangesNoOther(
      @ForAll("envelopes") String envelope, @ForAll("envelopes") String neighbour) {
    PacketEvidence packet = Papers.read(envelope).evidence();
    Match alone = new Matcher().match(packet, Specimens.REGISTERED);

    matcher.match(Papers.read(neighbour).evidence(), Specimens.REGISTERED);

    assertThat(matcher.match(packet, Specimens.REGISTERED)).isEqualTo(alone);
  }

  @Property
  void namesAndDatesAloneNeverBind(@ForAll("registered") String person) {
    String envelope = "KTP %1$s.name %1$s.born; F5 %1$s.name; TABUNGAN %1$s.name".formatted(person);

    assertThat(matcher.match(Papers.read(envelope).evidence(), Specimens.REGISTERED))
        .isNotInstanceOf(Match.Certain.class);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void certainMeansACoverSheetOrTwoKinds(@ForAll("envelopes") String envelope) {
    Match match = matcher.match(Papers.read(envelope).evidence(), Specimens.REGISTERED);

    if (match instanceof Match.Certain certain) {
      List<String> kinds =
          certain.evidence().stream()
              .filter(piece -> piece.registration().equals(certain.registration()))
              .map(Evidence::kind)
              .filter(kind -> !kind.equals("contradiction"))
              .distinct()
              .toList();
      assertThat(kinds.contains("cover-sheet") || kinds.size() >= 2).as("%s", match).isTrue();
    }
  }

  @Provide
  Arbitrary<String> registered() {
    return Arbitraries.of(PEOPLE.subList(0, PEOPLE.size() - 1));
  }

  @Provide
  Arbitrary<String> envelopes() {
    Arbitrary<String> facts =
        Arbitraries.of("%s.nik", "%s.kpj", "%s.name", "%s.born", "%s~nik", "%s~kpj", "code=%s")
            .flatMap(fact -> Arbitraries.of(PEOPLE).map(fact::formatted));
    Arbitrary<String> types =
        Arbitraries.of("KTP", "KPJ", "KK", "F5", "F4", "F7", "PAKLARING", "AHLI_WARIS", "UNKNOWN");
    Arbitrary<String> sheets =
        types.flatMap(
            type -> facts.list().ofMaxSize(4).map(read -> type + " " + String.join(" ", read)));
    Arbitrary<String> openings =
        Arbitraries.of(
            "refused", "UNKNOWN", "cover ANI", "cover DEDI", "cover CICI-2", "cover GONE");
    return openings.flatMap(
        opening ->
            sheets
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(all -> opening + ";" + String.join(";", all)));
  }
}
