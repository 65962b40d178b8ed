package id.berkas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.Registered;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedRegistrationsTest {

  private static final Registration PAID =
      Registered.as("ANI-OLD")
          .nik("3375014107809901")
          .kpj("17034567891")
          .name("ANI SPECIMEN LESTARI")
          .born("1980-07-01")
          .closed("paid on 3 November")
          .done();
  private static final Registration OPEN =
      Registered.as("ANI-NEW")
          .nik("3375014107809901")
          .kpj("17034567891")
          .name("ANI SPECIMEN LESTARI")
          .born("1980-07-01")
          .done();

  @Test
  void papersForAClosedRegistrationAreShownToAPerson() {
    Match match = new Matcher().match(anis().cover("ANI-OLD").evidence(), list(PAID));

    assertThat(match).isInstanceOf(Match.Doubtful.class);
    assertThat(match.registration()).isEqualTo("ANI-OLD");
    assertThat(match.alarms()).contains("registration-closed");
  }

  @Test
  void papersWithoutACoverSheetGoToTheOpenOne() {
    Match match = new Matcher().match(anis().evidence(), list(PAID, OPEN));

    assertThat(match).isInstanceOf(Match.Certain.class);
    assertThat(match.registration()).isEqualTo("ANI-NEW");
  }

  private static Papers anis() {
    return Papers.of()
        .page("KTP")
        .nik("3375014107809901")
        .name("ANI SPECIMEN LESTARI")
        .born("1980-07-01")
        .page("KPJ")
        .kpj("17034567891")
        .name("ANI SPECIMEN LESTARI");
  }

  private static RegistrationList list(Registration... registrations) {
    return new RegistrationList(List.of(registrations));
  }
}
