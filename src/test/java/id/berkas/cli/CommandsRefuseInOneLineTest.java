package id.berkas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsRefuseInOneLineTest {

  @TempDir Path folder = Path.of("");

  private record Answer(int status, String err) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo --packets many",
        "serve --port -x",
        "worker",
        "inspect",
        "inspect --no-such-option f.pdf",
        "cover-sheets --out x.pdf",
        "no-such-command"
      })
  void wrongUsageIsStatusTwo(String line) {
    Answer answer = run(line.split(" ", -1));
    assertThat(answer.status()).isEqualTo(2);
    assertOneLine(answer);
  }

  @Test
  void aFileThatIsNotThereIsStatusOne() {
    Answer answer = run("inspect", folder.resolve("absent.pdf").toString());
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).contains("There is no file").contains("check the name");
    assertOneLine(answer);
  }

  @Test
  void aFolderWithoutDataIsStatusOne() {
    Answer answer = run("ledger", "check", "--data", folder.resolve("absent").toString());
    assertThat(answer.status()).isEqualTo(1);
    assertOneLine(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger check",
        "audit verify",
        "users list",
        "users reset admin",
        "classifier list",
        "registrations find --name sari",
        "registrations workers LA-1",
        "cover-sheets --registration LA-1 --out x.pdf"
      })
  void aFolderWithoutAHubsDatabaseIsRefusedAndLeftAsItIs(String line) {
    Answer answer = run((line + " --data " + folder).split(" ", -1));
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).contains("no database of a hub in " + folder);
    assertOneLine(answer);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aLostDatabaseIsNotReplacedByAnEmptyOne() throws java.io.IOException {
    java.nio.file.Files.writeString(
        folder.resolve("hub.json"), "{\"database\":\"jdbc:h2:file:{data}/db/berkas\"}");
    Answer answer = run("ledger", "check", "--data", folder.toString());
    assertThat(answer.err()).contains("no database of a hub");
    assertThat(folder.resolve("db")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "registrations, 'import, workers, close, find, history, merge, reopen, show'",
    "registrations frobnicate, 'import, workers, close, find, history, merge, reopen, show'",
    "users --data x, 'list, reset'",
    "audit, verify",
    "no-such-command, 'demo, serve, worker, inspect, registrations'"
  })
  void whoMissesACommandIsToldTheirNames(String line, String names) {
    Answer answer = run(line.split(" ", -1));
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("knows: " + names).doesNotContain("inspect-");
    assertOneLine(answer);
  }

  @Test
  void aDemoGoesOnOnlyWhereOneWasLeft() {
    Answer answer = run("demo", "--go-on", "--exit", "--data", folder.toString());
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).contains("no earlier demo");
    assertOneLine(answer);
  }

  @Test
  void aDemoNeverEmptiesSomebodysFolder() throws java.io.IOException {
    Path precious = java.nio.file.Files.createFile(folder.resolve("precious.txt"));
    Answer answer = run("demo", "--exit", "--data", folder.toString());
    assertThat(answer.status()).isEqualTo(1);
    assertThat(precious).exists();
    assertOneLine(answer);
  }

  private static void assertOneLine(Answer answer) {
    assertThat(answer.err().strip()).isNotEmpty().doesNotContain("\n").doesNotContain("Exception");
  }

  private static Answer run(String... arguments) {
    StringWriter err = new StringWriter();
    CommandLine command = BerkasCommand.commandLine().setErr(new PrintWriter(err, true));
    return new Answer(command.execute(arguments), err.toString());
  }
}
