package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Box;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class APersonPutsAFieldRightTest {

  private static final String CARD = "PKL-261116-0001.002";
  private static final Box LINE = new Box(300, 660, 1500, 90);
  private static final Instant MORNING = Instant.parse("2026-11-16T02:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "NIK, 3375 0157 0885 9901, 3375015708859901",
    "KK_NUMBER, 3375-0110-0120-0001, 3375011001200001",
    "KPJ, 26133068531, 26133068531",
    "NPWP, 09.254.294.3-407.000, 092542943407000",
    "PHONE, 0812-0000-9902, +6281200009902",
    "ACCOUNT, 0123 4567 89, 0123456789",
    "NAME, siti  aminah specimen, SITI AMINAH SPECIMEN",
    "BIRTH_DATE, 17-08-1985, 1985-08-17",
    "BIRTH_DATE, 17 Agustus 1985, 1985-08-17",
    "BIRTH_DATE, 1985-08-17, 1985-08-17",
    "SEX, perempuan, P",
    "SEX, L, L"
  })
  void whatIsTypedIsUnderstoodAsAReaderWouldUnderstandIt(
      FieldKind kind, String typed, String value) {
    assertThat(FieldValue.of(kind, typed))
        .isInstanceOfSatisfying(
            FieldValue.Right.class, right -> assertThat(right.value()).isEqualTo(value));
  }

  @ParameterizedTest
  @CsvSource({
    "NIK, 337501570885990, nik-length",
    "NIK, 33750157088599012, nik-length",
    "NIK, 3375015708859901 SITI, nik-length",
    "NIK, 3375015713859901, nik-month",
    "NIK, 3375013208859901, nik-day",
    "NIK, 3375015708850000, nik-serial",
    "NIK, '', nik-length",
    "KPJ, 2613306853, kpj",
    "NAME, 3375, name",
    "NAME, SITI 17, name",
    "BIRTH_DATE, 31-02-1985, birth-date",
    "BIRTH_DATE, 17-08-1985 BATANG, birth-date",
    "SEX, mungkin, sex"
  })
  void whatCannotBeThatIsRefusedByItsRule(FieldKind kind, String typed, String code) {
    assertThat(FieldValue.of(kind, typed)).isEqualTo(new FieldValue.Wrong(code));
  }

  @Test
  void whatIsOnlyOddIsTakenWithAWarning() {
    assertThat(FieldValue.of(FieldKind.NIK, "0075015708859901"))
        .isEqualTo(new FieldValue.Right("0075015708859901", List.of("nik-area-unknown")));
  }

  @Test
  void aPersonsWordStandsInPlaceOfTheReadingWhichStaysBesideIt() {
    Documents seen = applied(said(FieldKind.NIK, "3375015708859901"));

    assertThat(seen.fields(FieldKind.NIK))
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.value()).isEqualTo("3375015708859901");
              assertThat(field.confidence()).isEqualTo(1);
              assertThat(field.raw()).isEqualTo("3375015708859907");
              assertThat(field.byHand())
                  .isEqualTo(new Field.ByHand(nik("3375015708859907"), "sari", MORNING));
            });
    assertThat(FieldsByHand.applied(seen, Map.of(CARD, Map.of()))).isEqualTo(read());
  }

  @Test
  void itIsFoundAgainWhereALaterReadingSeesTheWordsAFewPixelsBeside() {
    Box beside = new Box(310, 655, 1480, 92);
    SaidField said = new SaidField(FieldKind.NIK, beside, "3375015708859901", "sari", MORNING);

    assertThat(applied(said).fields(FieldKind.NIK))
        .singleElement()
        .satisfies(field -> assertThat(field.value()).isEqualTo("3375015708859901"));
  }

  @Test
  void itStaysWhenNothingIsReadThereAnyMore() {
    Documents nothing = new Documents("PKL-261116-0001-P01", List.of(), List.of());
    SaidField said = said(FieldKind.NIK, "3375015708859901");

    assertThat(FieldsByHand.applied(nothing, Map.of(CARD, Map.of(said.place(), said))).fields())
        .singleElement()
        .satisfies(field -> assertThat(field.value()).isEqualTo("3375015708859901"));
  }

  @Test
  void theDateBesideANikIsComparedWithItAgain() {
    assertThat(read().fields(FieldKind.NIK).findFirst().orElseThrow().warnings())
        .contains("nik-birth-date-differs");
    Box below = new Box(300, 980, 1500, 90);
    SaidField said = new SaidField(FieldKind.BIRTH_DATE, below, "1985-08-17", "sari", MORNING);

    assertThat(applied(said).fields(FieldKind.NIK).findFirst().orElseThrow().warnings()).isEmpty();
  }

  private static SaidField said(FieldKind kind, String value) {
    return new SaidField(kind, LINE, value, "sari", MORNING);
  }

  private static Documents applied(SaidField said) {
    return FieldsByHand.applied(read(), Map.of(CARD, Map.of(said.place(), said)));
  }

  private static Field nik(String value) {
    return new Field(
        FieldKind.NIK, value, value, CARD, LINE, 0.8, List.of("nik-birth-date-differs"));
  }

  private static Documents read() {
    Box below = new Box(300, 980, 1500, 90);
    return new Documents(
        "PKL-261116-0001-P01",
        List.of(),
        List.of(
            nik("3375015708859907"),
            new Field(
                FieldKind.BIRTH_DATE, "17-08-1989", "1989-08-17", CARD, below, 0.9, List.of())));
  }
}
