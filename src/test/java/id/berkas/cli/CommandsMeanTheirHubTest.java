package id.berkas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a hub that does not run. */
class CommandsMeanTheirHubTest {

  @TempDir Path data = Path.of("");

  private Typed run(String line) {
    return Typed.run((line + " --data " + data).split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger check",
        "audit verify",
        "registrations find --name SARI",
        "registrations workers LA-1",
        "classifier list",
        "users list"
      })
  void anotherDatabaseIsNeverTakenForTheHubs(String line) throws IOException {
    Files.writeString(
        data.resolve("hub.json"), "{\"database\":\"jdbc:postgresql://db.office/berkas\"}");

    Typed typed = run(line);

    assertThat(typed.status()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err())
        .contains("works on jdbc:postgresql://db.office/berkas", "jdbc:h2:file:", "--set")
        .doesNotContain("\n");
    assertThat(data.resolve("db")).doesNotExist();
  }

  private Typed outside(String line) throws Exception {
    return Typed.runOutside((line + " --data " + data).split(" ", -1));
  }

  @Test
  void aNameIsFoundByPartOfItAndMisspeltInTheLanguageAskedFor() throws Exception {
    Path list =
        Files.writeString(
            data.resolve("list.csv"),
            """
            registration_number,program,claim_cause,channel,branch,nik,full_name
            LA-PKL-261116-09901,JHT,PHK,online,PKL,3375014107909901,SITI WARDANINGSIH
            LA-PKL-261116-09902,JHT,PHK,online,PKL,3375014107909902,BUDI HARTONO
            """);
    assertThat(outside("registrations import " + list + " --lang id").out())
        .contains(data + ": 2 ditambahkan");

    assertThat(outside("registrations find --name wardan").out())
        .contains("SITI WARDANINGSIH", "open")
        .doesNotContain("BUDI");
    assertThat(outside("registrations find --name SITIWARDANINGSIG --lang id").out())
        .contains("LA-PKL-261116-09901", "terbuka");
    assertThat(outside("registrations close LA-PKL-261116-09902 --reason pindah --lang id").out())
        .contains("ditutup: LA-PKL-261116-09902", "ditutup (pindah)");
    Typed nobody = outside("registrations find --name zzzz --lang id");
    assertThat(nobody.status()).isEqualTo(1);
    assertThat(nobody.err()).startsWith("Registrasi seperti itu tidak ada");
    assertThat(outside("classifier use 7 --lang id").err()).startsWith("Model 7 tidak ada");
  }
}
