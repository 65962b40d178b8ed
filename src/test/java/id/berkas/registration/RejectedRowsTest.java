package id.berkas.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person gets back of a list, to correct it and send it again. */
class RejectedRowsTest {

  private static final String HEADER = "registration_number;program;nik;kpj;full_name\n";

  @TempDir Path folder;

  @Test
  void rowsThatWereNotTakenComeBackCorrectable() throws IOException {
    Path rejects =
        reject(
            HEADER
                + "LA-1;JHT;3375014107809901;;ANI\n"
                + "LA-2;JHT;3375019907809902;07034567891;\"BUDI; \"\"B\"\"\"\n");

    String written = Files.readString(rejects);
    assertThat(written).contains("angka ke-7 dan ke-8 bukan tanggal", "digits 7 and 8 are no day");

    RegistrationFile again = read(written.replace("3375019907809902", "3375014107809902"));
    assertThat(again.badRows()).isEmpty();
    Registration budi = again.registrations().getFirst();
    assertThat(budi.fullName()).isEqualTo("BUDI; \"B\"");
    assertThat(budi.kpj()).as("zeros in front survive a spreadsheet").isEqualTo("07034567891");
    assertThat(budi.attributes()).as("the remarks are no facts").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=2+5",
        "=HYPERLINK(\"\"http://x\"\")",
        "+2+5",
        "-2+5",
        "@SUM(1)",
        "\t=2+5",
        " =2+5",
        "=\"\"a\"\"&HYPERLINK(\"\"x\"\")&\"\"b\"\""
      })
  void noSpreadsheetComputesWhatARefusedRowHolds(String cell) throws IOException {
    Path rejects = reject(HEADER + "LA-2;JHT;12;\"=\"\"07034567891\"\"\";\"" + cell + "\"\n");

    String written = Files.readString(rejects);
    List<String> cells = new CsvReader(List.of(written.split("\r\n")[1]), ';').next().fields();
    assertThat(cells.get(4)).doesNotMatch("(?s)[=+@\\s-].*");
    assertThat(cells.get(3)).as("our own text form").isEqualTo("=\"07034567891\"");
    RegistrationFile again = read(written.replace("\"12\"", "\"3375014107809902\""));
    RegistrationFile first =
        read(HEADER + "LA-2;JHT;3375014107809902;\"=\"\"07034567891\"\"\";\"" + cell + "\"\n");
    assertThat(again.registrations()).isEqualTo(first.registrations()).hasSize(1);
  }

  @Test
  void aCorrectedFileThatIsStillWrongComesBackWithOneRemark() throws IOException {
    Path first = reject(HEADER + "LA-2;JHT;12;;BUDI\n");
    Path second = reject(Files.readString(first).replace("\"12\"", "\"13\""));

    assertThat(second).isNotEqualTo(first);
    assertThat(Files.readAllLines(second).getFirst()).containsOnlyOnce("why_refused");
    assertThat(Files.readString(second)).contains("\"\"13\"\"").doesNotContain("\"\"12\"\"");
  }

  @Test
  void aListWithoutFaultLeavesNothing() throws IOException {
    try (Rejects rejects = Rejects.in(folder, "list.csv")) {
      drain(HEADER + "LA-1;JHT;3375014107809901;;ANI\n", rejects);
      assertThat(rejects.finish()).isNull();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "3375014113809901, digits 9 and 10 are no month",
    "3375013207809901, digits 7 and 8 are no day",
    "3375014107800000, it ends in 0000",
    "337501410780990, is not 16 digits"
  })
  void anImpossibleNikIsNamedWithWhatIsImpossible(String nik, String why) throws IOException {
    RegistrationFile file = read(HEADER + "LA-1;JHT;" + nik + ";17034567891;ANI\n");

    assertThat(file.registrations()).isEmpty();
    assertThat(file.badRows().getFirst().textEn()).contains(nik, why);
    assertThat(file.badRows().getFirst().textId()).isNotEqualTo(file.badRows().getFirst().textEn());
  }

  @Test
  void anExcelWorkbookIsReadLikeText() throws IOException {
    Path file = folder.resolve("list.xlsx");
    workbook(
        file,
        List.of("registration_number", "program", "nik", "kpj", "full_name", "birth_date"),
        List.of("LA-1", "JHT", "3375014107809901", "07034567891", "ANI", LocalDate.of(1980, 7, 1)),
        List.of("LA-2", "JHT", 3375014107809902d, "", "BUDI", ""),
        List.of("LA-3", "JHT", "", 17034567891d, "CICI", "1990-02-03"));

    RegistrationFile read = RegistrationFile.read(file);

    assertThat(read.refusal()).isNull();
    assertThat(read.registrations())
        .extracting(Registration::number)
        .containsExactly("LA-1", "LA-3");
    assertThat(read.registrations().getFirst().birthDate()).isEqualTo("1980-07-01");
    assertThat(read.registrations().getFirst().kpj()).isEqualTo("07034567891");
    assertThat(read.registrations().getLast().kpj()).isEqualTo("17034567891");
    assertThat(read.badRows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.line()).isEqualTo(3);
              assertThat(row.textEn()).contains("format the column as text");
            });
  }

  @Test
  void anEmptyWorkbookAndABrokenOneAreRefused() throws IOException {
    Path file = folder.resolve("list.xlsx");
    workbook(file);
    assertThat(Objects.requireNonNull(RegistrationFile.read(file).refusal()).textEn())
        .contains("empty");

    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(Objects.requireNonNull(RegistrationFile.read(file).refusal()).textEn())
        .contains("cannot be opened");
  }

  @Test
  void aWorkbookThatUnpacksToMoreThanMemoryIsNotOpened() throws IOException {
    Path file = folder.resolve("list.xlsx");
    bomb(file, "xl/sharedStrings.xml", "<si/>", 65 << 20);
    assertThat(Files.size(file)).isLessThan(4 << 20);
    assertThat(Objects.requireNonNull(RegistrationFile.read(file).refusal()).textEn())
        .contains("when it is unpacked", "not opened");
  }

  @Test
  void aCellLongerThanExcelAllowsIsNotOpened() throws IOException {
    Path file = folder.resolve("list.xlsx");
    bomb(file, "xl/worksheets/sheet1.xml", "A", 1 << 20);
    assertThat(Objects.requireNonNull(RegistrationFile.read(file).refusal()).textEn())
        .contains("longer than Excel allows");
  }

  private static void bomb(Path file, String entry, String text, int times) throws IOException {
    byte[] some = text.repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry(entry));
      for (int i = 0; i < times >> 16; i++) {
        zip.write(some);
      }
      zip.closeEntry();
    }
  }

  private static void workbook(Path file, List<?>... rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Daftar");
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].size(); column++) {
          cell(sheet, row, column, rows[row].get(column));
        }
      }
    }
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    switch (value) {
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-MM-dd").set();
      }
      case Number number -> sheet.value(row, column, number);
      default -> sheet.value(row, column, value.toString());
    }
  }

  private Path reject(String content) throws IOException {
    try (Rejects rejects = Rejects.in(folder, "list.csv")) {
      drain(content, rejects);
      return Objects.requireNonNull(rejects.finish());
    }
  }

  private static void drain(String content, Rejects rejects) {
    try (RegistrationRows rows = new RegistrationRows(bytes(content), rejects)) {
      Stream.generate(rows::next).takeWhile(Optional::isPresent).forEach(row -> {});
    }
  }

  private static RegistrationFile read(String content) throws IOException {
    return RegistrationFile.read(bytes(content));
  }

  private static InputStream bytes(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }
}
