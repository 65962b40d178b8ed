package id.berkas.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.berkas.registration.ImportReport.BadRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationFileTest {

  private static final String HEADER =
      "registration_number,program,claim_cause,nik,kpj,full_name,birth_date\n";
  private static final String GOOD =
      "LA-1,JHT,PHK,3375014107809901,17034567891,ANI SPECIMEN,1980-07-01\n";

  @Test
  void columnsStandInAnyOrderAndUnknownOnesAreKept() throws IOException {
    RegistrationFile file =
        read(
            """
            balance,Full Name,NIK,program,registration_number,sex
            25000000,ANI SPECIMEN,3375014107809901,jht,LA-1,p
            """);

    Registration registration = file.registrations().getFirst();
    assertThat(registration.fullName()).isEqualTo("ANI SPECIMEN");
    assertThat(registration.program()).isEqualTo(Program.JHT);
    assertThat(registration.sex()).isEqualTo("P");
    assertThat(registration.attributes()).containsOnly(java.util.Map.entry("balance", "25000000"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    assertThat(read("\uFEFF" + HEADER + GOOD).registrations()).hasSize(1);
  }

  @Test
  void excelSemicolonsAndTabsAreReadToo() throws IOException {
    assertThat(read((HEADER + GOOD).replace(',', ';')).registrations()).hasSize(1);
    assertThat(read("sep=;\r\n" + (HEADER + GOOD).replace(',', ';')).registrations()).hasSize(1);
    assertThat(read((HEADER + GOOD).replace(',', '\t')).registrations()).hasSize(1);
  }

  @Test
  void quotedValuesMayHoldSeparatorsQuotesAndLineBreaks() throws IOException {
    RegistrationFile file =
        read(
            "registration_number,program,nik,full_name,company_name,address\n"
                + "LA-1,JHT,3375014107809901,ANI,\"PT \"\"MAJU\"\", TBK\",\"Jl. A\nNo. 2\"\n"
                + "LA-2,JHT,3375014107809902,BUDI,,\n");

    assertThat(file.badRows()).isEmpty();
    assertThat(file.registrations().getFirst().companyName()).isEqualTo("PT \"MAJU\", TBK");
    assertThat(file.registrations()).hasSize(2);
  }

  @Test
  void anUnclosedQuoteCostsItsOwnLineOnly() throws IOException {
    RegistrationFile file =
        read(
            HEADER
                + "LA-0,JHT,,3375014107809900,,\"ANI,\n"
                + GOOD
                + "LA-2,JHT,,,09087654321,BUDI,\n");

    assertThat(file.badRows()).extracting(BadRow::line).containsExactly(2L);
    assertThat(file.registrations())
        .extracting(Registration::number)
        .containsExactly("LA-1", "LA-2");
  }

  @Test
  void numbersLoseSpacesAndExcelMarks() throws IOException {
    Registration registration =
        read(HEADER + "LA-1,JHT,,'3375 0141 0780 9901,\"=\"\"07034567891\"\"\",ANI,1980-07-01\n")
            .registrations()
            .getFirst();

    assertThat(registration.nik()).isEqualTo("3375014107809901");
    assertThat(registration.kpj()).isEqualTo("07034567891");
    assertThat(registration.birthDate()).isEqualTo(LocalDate.of(1980, 7, 1));
  }

  static Stream<Arguments> badRows() {
    return Stream.of(
        Arguments.of("LA-2,JHT,PHK,,,BUDI,", "nik and kpj are both empty"),
        Arguments.of("LA-2,JHT,PHK,3.37501E+15,,BUDI,", "is not 16 digits; format the column"),
        Arguments.of("LA-2,JHT,PHK,,7034567891,BUDI,", "is not 11 digits"),
        Arguments.of("LA-2,JXT,PHK,,17034567891,BUDI,", "program \"JXT\" is unknown"),
        Arguments.of("LA-2,JHT,TAHAP_I,,17034567891,BUDI,", "does not exist for JHT; use"),
        Arguments.of("LA-2,JHT,PHK,,17034567891,BUDI,01/07/1980", "write it like 1990-05-17"),
        Arguments.of("LA-2,JHT,PHK,,17034567891,BUDI,0080-07-01", "correct the year"),
        Arguments.of("LA-2,JHT,PHK,,17034567891,,", "full_name is empty"),
        Arguments.of(",JHT,PHK,,17034567891,BUDI,", "registration_number is empty"),
        Arguments.of("LA 2;DROP,JHT,PHK,,17034567891,BUDI,", "is not made of letters"),
        Arguments.of("LA-2,JHT,PHK,,17034567891,BUDI,,,9", "more values than the header"),
        Arguments.of("LA-2,JHT,PHK,,17034567891,BUD\uFFFD,", "not UTF-8"),
        Arguments.of("LA-2,JHT,PHK,,17034567891," + "A".repeat(201) + ",", "longer than 200"));
  }

  @ParameterizedTest
  @MethodSource("badRows")
  void aBadRowIsNamedByLineAndTheOthersAreKept(String row, String why) throws IOException {
    RegistrationFile file = read(HEADER + "\n" + row + "\n" + GOOD);

    assertThat(file.refusal()).isNull();
    assertThat(file.badRows())
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.line()).isEqualTo(3);
              assertThat(bad.textEn()).contains(why);
            });
    assertThat(file.registrations()).extracting(Registration::number).containsExactly("LA-1");
  }

  @Test
  void everythingWrongWithARowIsSaidAtOnce() throws IOException {
    assertThat(read(HEADER + "LA-2,JXT,,123,45,,1.1.80\n").badRows().getFirst().textEn())
        .contains("program", "nik", "kpj", "full_name", "birth_date");
  }

  @Test
  void ofTwoRowsWithOneNumberTheLastIsTakenAndTheFirstReported() throws IOException {
    RegistrationFile file = read(HEADER + GOOD + GOOD.replace("ANI", "BUDI"));

    assertThat(file.registrations())
        .extracting(Registration::fullName)
        .containsExactly("BUDI SPECIMEN");
    assertThat(file.badRows())
        .extracting(BadRow::line, BadRow::textEn)
        .containsExactly(
            tuple(
                2L,
                "registration LA-1 stands again on line 3; the later row was taken, remove one of them"));
  }

  static Stream<Arguments> noRegistrationFiles() {
    return Stream.of(
        Arguments.of("", "empty"),
        Arguments.of("\n\n", "empty"),
        Arguments.of("a,b,c\n1,2,3\n", "none of the expected columns"),
        Arguments.of("%PDF-1.7\n%\u00e2\u00e3\n", "none of the expected columns"),
        Arguments.of("PK\u0003\u0004\u0000\u0000", "nor is it text"),
        Arguments.of("registration_number,program,nik\n", "lacks the column full_name"),
        Arguments.of("registration_number,program,full_name\n", "lacks the column nik/kpj"),
        Arguments.of("nik,nik,registration_number,program,full_name\n", "column nik twice"));
  }

  @ParameterizedTest
  @MethodSource("noRegistrationFiles")
  void aFileWithoutTheColumnsIsRefusedInOneSentence(String content, String why) throws IOException {
    RegistrationFile file = read(content);

    assertThat(Objects.requireNonNull(file.refusal()).textEn())
        .contains(why)
        .endsWith(".")
        .doesNotContain("\n");
    assertThat(file.registrations()).isEmpty();
  }

  @Test
  void aHeaderAloneBringsNothingAndIsNoError() throws IOException {
    assertThat(read(HEADER).refusal()).isNull();
  }

  private static RegistrationFile read(String content) throws IOException {
    return RegistrationFile.read(
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }
}
