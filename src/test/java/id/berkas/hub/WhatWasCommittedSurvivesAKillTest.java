package id.berkas.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** On the database address the program ships with; without {@code WRITE_DELAY=0} rows are lost. */
class WhatWasCommittedSurvivesAKillTest {

  private static final int COMMITS = 300;

  @TempDir Path data = Path.of("");

  @RepeatedTest(2)
  void everyRowThatWasAcknowledgedIsThere() throws IOException, InterruptedException, SQLException {
    String url = shippedUrl();
    int told = commitAndKill(url);
    try (Connection connection = DriverManager.getConnection(url, "berkas", "");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("select count(*) from told where n <= " + told)) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(told + 1);
    }
  }

  private static int commitAndKill(String url) throws IOException, InterruptedException {
    Process committer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "id.berkas.hub.Committer",
                url)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int last = -1;
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(committer.getInputStream(), StandardCharsets.UTF_8))) {
      while (last < COMMITS) {
        last = Integer.parseInt(Objects.requireNonNull(told.readLine(), "the committer ended"));
      }
      // The handle's way leaves the pipe open: what it said before its end can still be heard.
      committer.toHandle().destroyForcibly();
      committer.waitFor();
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        last = Integer.parseInt(line);
      }
    }
    return last;
  }

  private String shippedUrl() throws IOException {
    try (InputStream settings =
        Objects.requireNonNull(Hub.class.getResourceAsStream("/application.yaml"))) {
      return new YAMLMapper()
          .readTree(settings)
          .at("/spring/datasource/url")
          .asText()
          .replace("${berkas.data}", data.toString());
    }
  }
}
