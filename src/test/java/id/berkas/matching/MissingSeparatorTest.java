package id.berkas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two envelopes in one packet: the alarm names the page where the second begins. */
class MissingSeparatorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | envelope | page
          second applicant, registered | cover ANI; F5 ANI.nik; KTP ANI.nik; KPJ ANI.kpj; F5 BUDI.nik; KTP BUDI.nik; KPJ BUDI.kpj | 5
          second applicant, unknown | cover ANI; F5 ANI.nik; KTP ANI.nik; F5 NOBODY.nik NOBODY.name; KTP NOBODY.nik | 4
          no cover sheet at all | F5 ANI.nik ANI.kpj; KTP ANI.nik ANI.name ANI.born; F5 BUDI.nik; KTP BUDI.nik | 4
          the second form could not be read | cover ANI; F5 ANI.nik; KTP ANI.nik; F5; KTP BUDI.nik; KPJ BUDI.kpj | 4
          own papers come last | cover ANI; KTP BUDI.nik; KPJ BUDI.kpj; F5 ANI.nik; KTP ANI.nik | 4
          heirs' claim | cover DEDI; F4 DEDI.nik; KTP EKA.nik; F5 ANI.nik; KTP ANI.nik | 4
          only names of the first envelope were read | KK NOBODY.name; PAKLARING NOBODY.name; TABUNGAN NOBODY.name; F4 DEDI.nik DEDI.kpj; KTP DEDI.nik DEDI.name | 5
          a family card and a letter of nobody known on top | KK NOBODY.nik; PAKLARING NOBODY.name; F5 ANI.nik ANI.kpj; KTP ANI.nik ANI.name; KK ANI.nik | 4
          the form behind unread papers and a family card of others | UNKNOWN; UNKNOWN; KK NOBODY.nik NOBODY.name; F5 ANI.nik; KTP ANI.kpj ANI.name | 5
          two forms of which the first is some other person's | F5 NOBODY.born; PAKLARING; F5 ANI.kpj ANI.name ANI.born; KTP ANI.kpj ANI.name | 4
          reports of an accident that name others only | KRONOLOGIS NOBODY.name; BERITA_ACARA NOBODY.name; FOTO; F5 ANI.nik ANI.kpj; KTP ANI.nik ANI.name | 5
          """)
  void theSecondEnvelopeIsSeen(String what, String envelope, int page) {
    assertThat(alarms(envelope)).contains("separator-probably-missing:" + page);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | envelope
          one envelope | cover ANI; F5 ANI.nik; F5; KTP ANI.nik; KPJ ANI.kpj
          one stray card | cover ANI; F5 ANI.nik; KTP ANI.nik; KTP BUDI.nik; KPJ ANI.kpj
          a sheet of the form fed behind the letter | F5; PAKLARING; F5 ANI.kpj ANI.name ANI.born; KTP ANI.kpj ANI.name
          a report names witnesses only | KRONOLOGIS NOBODY.name; FOTO; F5 ANI.nik ANI.kpj; KTP ANI.nik ANI.name
          somebody of the family on top | KK NOBODY.name; F4 DEDI.nik DEDI.kpj; KTP DEDI.nik DEDI.name
          the wrong cover sheet | cover ANI; F5 BUDI.nik; KTP BUDI.nik; KPJ BUDI.kpj
          """)
  void whatIsOneEnvelopeRaisesNoAlarm(String what, String envelope) {
    assertThat(alarms(envelope)).noneMatch(code -> code.startsWith("separator-probably-missing"));
  }

  private static List<String> alarms(String envelope) {
    return new Matcher().match(Papers.read(envelope).evidence(), Specimens.REGISTERED).alarms();
  }
}
