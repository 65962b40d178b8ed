package id.berkas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.berkas.document.Json;
import id.berkas.registration.ImportAsked;
import id.berkas.registration.ImportReport;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole hub on PostgreSQL: what programs and commands do with its registrations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandsBesideAHubTest {

  private static final String FIRST = "LA-PKL-261116-09901";
  private static final String SECOND = "LA-PKL-261116-09902";
  private static final String HEADER =
      "registration_number,program,claim_cause,channel,branch,nik,full_name\n";

  private Path data = Path.of("");
  private final HttpClient client = HttpClient.newHttpClient();
  private EmbeddedPostgres postgres;
  private ConfigurableApplicationContext hub;

  private record Reply(int status, JsonNode body) {}

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    data = folder;
    postgres = EmbeddedPostgres.start();
    hub =
        HubStarter.start(
            HubStarter.settings(data, 0)
                .with(
                    Map.of(
                        "berkas.demo",
                        "true",
                        "berkas.workers",
                        "0",
                        "berkas.broker.port",
                        "0",
                        "spring.datasource.url",
                        url(),
                        "spring.datasource.username",
                        "postgres")));
  }

  private String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  @AfterAll
  void stop() throws IOException {
    hub.close();
    postgres.close();
  }

  private Reply send(String method, String path, String type, String body, String who)
      throws IOException, InterruptedException {
    String secret = who + ":" + who + "-demo";
    var answer =
        client.send(
            HttpRequest.newBuilder(
                    URI.create(HubStarter.address(hub) + "/api/v1/registrations" + path))
                .header(
                    "Authorization",
                    "Basic "
                        + Base64.getEncoder()
                            .encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", type)
                .header("Accept-Language", "en")
                .method(method, BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    return new Reply(answer.statusCode(), Json.read(answer.body(), JsonNode.class));
  }

  private Reply post(String path) throws IOException, InterruptedException {
    return send("POST", path, "text/plain", "", "admin");
  }

  private Reply get(String path) throws IOException, InterruptedException {
    return send("GET", path, "text/plain", "", "admin");
  }

  private Typed run(String line) {
    return Typed.run((line + " --data " + data).split(" ", -1));
  }

  @Test
  @Order(1)
  void aProgramImportsAListAndBringsItUpToDate() throws Exception {
    String list =
        HEADER
            + FIRST
            + ",JHT,PHK,online,PKL,3375014107909901,SITI WARDANINGSIH\n"
            + SECOND
            + ",JHT,PHK,online,PKL,3375014107909901,SITI WARDANINGSI\n"
            + "LA-PKL-261116-09903,XXX,PHK,online,PKL,3375014107909903,BUDI\n";
    assertThat(send("POST", "?name=a.csv", "text/csv", list, "clerk").status()).isEqualTo(403);

    Reply first = send("POST", "?name=a.csv", "text/csv", list, "admin");
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body().path("added").asInt()).isEqualTo(2);
    assertThat(first.body().path("badRows").get(0).path("line").asInt()).isEqualTo(4);

    Reply again =
        send(
            "POST",
            "?name=b.json",
            "application/json",
            "[{\"registration_number\":\"%s\",\"program\":\"JHT\",\"claim_cause\":\"PHK\",\"channel\":\"online\",\"branch\":\"PKL\",\"nik\":\"3375014107909901\",\"full_name\":\"SITI WARDANINGSIH\",\"phone\":\"08123456789\"}]"
                .formatted(FIRST),
            "admin");
    assertThat(again.body().path("updated").asInt()).isEqualTo(1);
    assertThat(get("/" + FIRST).body().path("phone").asText()).isEqualTo("08123456789");
    assertThat(send("POST", "?name=c.csv", "text/csv", "", "admin").status()).isEqualTo(422);
  }

  @Test
  @Order(2)
  void aProgramClosesReopensAndMergesAndTheHistorySaysWho() throws Exception {
    assertThat(post("/%s/close?reason=pindah".formatted(FIRST)).body().path("closed").asText())
        .isEqualTo("pindah");
    assertThat(post("/%s/merge?into=%s".formatted(FIRST, FIRST)).status()).isEqualTo(409);
    assertThat(post("/%s/reopen".formatted(FIRST)).status()).isEqualTo(200);
    assertThat(post("/%s/merge?into=%s".formatted(SECOND, FIRST)).status()).isEqualTo(200);
    assertThat(post("/LA-0/close?reason=x").status()).isEqualTo(404);

    assertThat(get("/" + SECOND).body().path("number").asText()).isEqualTo(FIRST);
    assertThat(get("/" + FIRST + "/history").body().findValuesAsText("what"))
        .contains("ADDED", "CHANGED", "CLOSED", "REOPENED", "MERGED");
    assertThat(get("/" + FIRST + "/history").body().findValuesAsText("who")).contains("admin");
  }

  @Test
  @Order(3)
  void commandsAskTheHubThatRunsAndNotAnEmptyDatabaseBesideIt() {
    assertThat(run("registrations find --name wardan").out()).contains(FIRST);
    assertThat(run("registrations show " + SECOND).out()).contains(FIRST);
    assertThat(run("classifier list").out()).contains("No model is in force");
    assertThat(run("ledger check").status()).isZero();
    assertThat(run("audit verify").out()).contains("entries, each following");
    assertThat(data.resolve("db")).doesNotExist();
    assertThat(run("users list").err()).contains("/users (Pengguna)", "stop it");
    assertThat(run("registrations find --name wardan --set spring.datasource.url=jdbc:h2:mem:x"))
        .satisfies(typed -> assertThat(typed.status()).isEqualTo(1))
        .satisfies(typed -> assertThat(typed.err()).contains("jdbc:h2:mem:x"));
  }

  @Test
  @Order(4)
  void anImportWaitsForTheHubAndTellsWhatItRefused(@TempDir Path elsewhere) throws IOException {
    Path list =
        Files.writeString(
            elsewhere.resolve("sore.csv"),
            HEADER
                + "LA-PKL-261116-09904,JHT,PHK,online,PKL,3375014107909904,SITI SPECIMEN\n"
                + "LA-PKL-261116-09905,XXX,PHK,online,PKL,3375014107909905,BUDI SPECIMEN\n");

    Typed typed = run("registrations import " + list);

    Path rejected = data.resolve("registrations/rejected/sore.csv");
    assertThat(typed.out())
        .contains(data + ": 1 added, 0 updated, 0 unchanged, 1 refused", rejected.toString());
    assertThat(typed.status()).isEqualTo(1);
    assertThat(rejected).content().contains("BUDI SPECIMEN");
    assertThat(run("registrations show LA-PKL-261116-09904").out()).contains("SITI SPECIMEN");
    assertThat(data.resolve("registrations")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  @Order(5)
  void aCommandCanHandOverNothingButItsCopy() {
    ImportReport report =
        RunningHub.importRegistrations(data, new ImportAsked("../hub.json", "x.csv", "test"));

    assertThat(Objects.requireNonNull(report.refusal()).textEn()).contains("x.csv");
  }

  @Test
  @Order(6)
  void ofAStoppedHubTheDatabaseMustBeNamed() throws Exception {
    hub.close();

    assertThat(run("registrations find --name wardan").err())
        .contains("works on jdbc:postgresql://");
    assertThat(
            Typed.runOutside(
                    "registrations",
                    "history",
                    FIRST,
                    "--lang",
                    "id",
                    "--data",
                    data.toString(),
                    "--set",
                    "spring.datasource.username=postgres",
                    "--set",
                    "spring.datasource.url=" + url())
                .out())
        .contains("ditambahkan oleh admin", "digabung oleh admin");
    assertThat(data.resolve("db")).doesNotExist();
  }
}
