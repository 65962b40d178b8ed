package id.berkas.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.berkas.profile.Completeness.DoneMarker;
import id.berkas.profile.Completeness.QuietTime;
import id.berkas.profile.Completeness.Rename;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerProfilesTest {

  private static final String LOBBY =
      """
      name: lobby
      branch: PKL
      folder: scans/lobby
      pattern: "*.pdf"
      batch: one-file
      """;

  @TempDir Path home;
  private Path data;
  private Path folder;

  @BeforeEach
  void makeFolders() throws IOException {
    data = Files.createDirectory(home.resolve("data"));
    folder = Files.createDirectory(home.resolve("scanner-profiles"));
  }

  @Test
  void theShippedProfilesFitTheirSchemaAndDescribeThreeHabits() {
    ScannerProfiles shipped = ScannerProfiles.load(Path.of("scanner-profiles"), data);

    assertThat(shipped.all())
        .extracting(ScannerProfile::name)
        .containsExactly("adf-back-office", "desktop-front", "mfp-lobby");
    assertThat(shipped.get("adf-back-office").duplex()).isEqualTo(Duplex.BOTH_SIDES);
    assertThat(shipped.get("desktop-front").kind()).isEqualTo(BatchKind.COMMON_PREFIX);
    assertThat(shipped.get("mfp-lobby").folder()).isEqualTo(data.resolve("scans/mfp-lobby"));
    assertThat(shipped.all()).extracting(ScannerProfile::branch).containsOnly("PKL");
  }

  @Test
  void whatAProfileLeavesOutIsTheUsual() throws IOException {
    ScannerProfile lobby = only(LOBBY);

    assertThat(lobby.completeness())
        .isEqualTo(new QuietTime(Duration.ofSeconds(5), Duration.ofMinutes(10)));
    assertThat(lobby.separation()).isEqualTo(SeparationMode.COVER_OR_PATCH);
    assertThat(lobby.after()).isEqualTo(AfterIntake.MOVE_TO_DONE);
    assertThat(lobby.limits()).isEqualTo(Limits.USUAL);
    assertThat(lobby.languages()).isEqualTo("eng+ind");
    assertThat(lobby.poll()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void aStackMayBeFedTwiceByHand() throws IOException {
    ScannerProfile usual = only(LOBBY + "duplex: by-hand\n");
    assertThat(usual.duplex()).isEqualTo(Duplex.BY_HAND);
    assertThat(usual.backsWithin()).isEqualTo(Duration.ofMinutes(15));
    assertThat(only(LOBBY + "duplex: by-hand\nbacksWithin: 1h\n").backsWithin())
        .isEqualTo(Duration.ofHours(1));
    assertThatThrownBy(() -> only(LOBBY + "duplex: true\nbacksWithin: 1h\n"))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("line 7")
        .hasMessageContaining("by-hand");
  }

  @Test
  void aLimitThatGuardsAgainstNothingIsRefused() {
    assertThatThrownBy(() -> only(LOBBY + "limits:\n  memory: 900000 MB\n"))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("line 7")
        .hasMessageContaining("at most 2048 MB");
  }

  @Test
  void aWrongValueInAListIsNamedByItsKey() {
    assertThatThrownBy(() -> only(LOBBY + "codes:\n  formats: [qr]\n"))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("line 7")
        .hasMessageContaining("\"formats\" has the wrong value \"qr\"");
  }

  @Test
  void versionsKeepNoPasswordsAndAskForThemAgain() {
    for (String passwords :
        new String[] {
          "passwords: [rahasia, lain]\n",
          "passwords:\n  - rahasia\n  - lain\n",
          "passwords:\n- rahasia\n"
        }) {
      String kept = KeptText.of(LOBBY + passwords + "poll: 2s\n");
      assertThat(kept).doesNotContain("rahasia", "lain").endsWith("\npoll: 2s\n");
      assertThatThrownBy(() -> only(kept))
          .isInstanceOf(ProfileException.class)
          .hasMessageContaining("line 6");
    }
    assertThat(KeptText.of(LOBBY)).isEqualTo(LOBBY);
  }

  @Test
  void aTextIsSavedWholeOrNotAtAll() throws IOException {
    Files.writeString(folder.resolve("lobby.yaml"), LOBBY);
    ScannerProfiles profiles = ScannerProfiles.load(folder, data);

    assertThat(profiles.save("lobby", LOBBY.replace("branch: PKL", "branch: 1 2")))
        .isInstanceOf(ProfileDraft.Faulty.class);
    assertThat(profiles.text("lobby")).isEqualTo(LOBBY);
    profiles.save("lobby", LOBBY.replace("branch: PKL", "branch: SMG"));

    assertThat(profiles.get("lobby").branch()).isEqualTo("SMG");
    assertThat(ScannerProfiles.load(folder, data).get("lobby").branch()).isEqualTo("SMG");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void patchSheetsStartPacketsWhenAProfileSaysNothingOfCodes() throws IOException {
    assertThat(only(LOBBY).codes()).isEqualTo(CodeSettings.USUAL);
  }

  @Test
  void whatCodesDoIsUnderstoodAndPatchSheetsComeLast() throws IOException {
    CodeSettings codes =
        only(LOBBY
                + """
                    duplex: true
                    codes:
                      formats: [qr-code, ean-13, patch]
                      rules:
                        - {code: ean-13, value: "899[0-9]+", does: start-document, page: keep, back: drop}
                        - {value: "X", does: ignore}
                    """)
            .codes();

    assertThat(codes.formats())
        .containsExactlyInAnyOrder(CodeFormat.QR_CODE, CodeFormat.EAN_13, CodeFormat.PATCH);
    CodeRule first = codes.rules().getFirst();
    assertThat(first.code()).isEqualTo(CodeFormat.EAN_13);
    assertThat(first.value().pattern()).isEqualTo("899[0-9]+");
    assertThat(first.does()).isEqualTo(CodeRule.Does.START_DOCUMENT);
    assertThat(first.keepPage()).isTrue();
    assertThat(first.dropBack()).isTrue();
    assertThat(codes.rules().get(1).keepPage()).isTrue();
    assertThat(codes.rules()).hasSize(3).endsWith(CodeRule.PATCH_SHEETS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{formats: [qr-code], rules: [{code: itf, does: ignore}]}",
        "{rules: [{value: '[', does: ignore}]}",
        "{rules: [{does: start-packet}]}",
        "{rules: [{code: patch, does: shred}]}"
      })
  void aRuleThatCannotWorkIsRefused(String codes) {
    assertThatThrownBy(() -> only(LOBBY + "codes: " + codes + "\n"))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("line ");
  }

  @Test
  void everyValueOfAProfileIsUnderstood() throws IOException {
    ScannerProfile lobby =
        only(
            LOBBY
                + """
                complete: {doneMarker: .done, giveUpAfter: 1h}
                separation: one-packet-per-batch
                duplex: true
                languages: eng
                afterIntake: delete
                ignore: ["*.log"]
                limits: {fileSize: 20 MB, pages: 7, megapixels: 40, secondsPerPage: 9, nesting: 3, unpackedSize: 64 MB, memory: 128 MB}
                archiveQuality: 60
                passwords: [rahasia, "0000"]
                poll: 0.5s
                """);

    assertThat(lobby.completeness()).isEqualTo(new DoneMarker(".done", Duration.ofHours(1)));
    assertThat(lobby.separation()).isEqualTo(SeparationMode.ONE_PACKET_PER_BATCH);
    assertThat(lobby.duplex()).isEqualTo(Duplex.BOTH_SIDES);
    assertThat(lobby.after()).isEqualTo(AfterIntake.DELETE);
    assertThat(lobby.limits())
        .isEqualTo(new Limits(20L << 20, 7, 40_000_000L, 9, 3, 64L << 20, 128L << 20));
    assertThat(lobby.archiveQuality()).isEqualTo(60);
    assertThat(lobby.passwords()).containsExactly("rahasia", "0000");
    assertThat(lobby).asString().doesNotContain("rahasia");
    assertThat(lobby.poll()).isEqualTo(Duration.ofMillis(500));
    assertThat(lobby.ignores("scanner.LOG")).isTrue();
    assertThat(lobby.ignores("Thumbs.db")).isTrue();
    assertThat(lobby.fits("SCAN.PDF")).isTrue();
    assertThat(lobby.fits("scan.tif")).isFalse();
  }

  @Test
  void aWorkingSuffixIsARuleOfItsOwn() throws IOException {
    assertThat(only(LOBBY + "complete:\n  writingSuffix: .writing\n").completeness())
        .isEqualTo(new Rename(".writing", Duration.ofMinutes(10)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          foldr: x                     | line 6 | the key "foldr" is unknown
          limits: {bytes: 5}           | line 6 | the key "bytes" is unknown; remove it or use one of fileSize
          duplex: maybe                | line 6 | "duplex" has the wrong value "maybe"; it must be: true when
          poll: 2 seconds              | line 6 | "poll" has the wrong value "2 seconds"; it must be: a time such as 2s
          limits: {pages: 0}           | line 6 | "pages" has the wrong value 0; it must be: most pages of one file, 1 to 100000
          separation: patch            | line 6 | it must be: cover-or-patch, cover-only or one-packet-per-batch
          name: lobby                  | line 6 | not readable YAML
          ignore: [1]                  | line 6 | a shell pattern such as *.log
          ignore: ["[a"]               | line 6 | "[a" in "ignore" is no shell pattern
          complete: {quietTime: 10m}   | line 6 | "quietTime" (600 s) must be shorter than "giveUpAfter" (600 s)
          complete: {giveUpAfter: 3s}  | line 6 | "quietTime" (5 s) must be shorter than "giveUpAfter" (3 s)
          codes: {rules: [{code: patch, does: start-packet, back: drop}]} | line 6 | "back: drop" counts only with "duplex: true"
          complete: {quietTime: 5s, doneMarker: .ok} | line 6 | two rules for one thing; keep one
          """)
  void aProfileThatCannotBeUsedIsRefusedWithFileLineAndRemedy(
      String addition, String line, String problem) throws IOException {
    write("lobby.yaml", LOBBY + addition + "\n");

    assertThatThrownBy(this::load)
        .isInstanceOf(ProfileException.class)
        .message()
        .contains("lobby.yaml, " + line + ": ")
        .contains(problem)
        .doesNotContain("\n")
        .endsWith(".");
  }

  @Test
  void aPatternThatNoFileCanBeHeldAgainstIsRefused() throws IOException {
    write("lobby.yaml", LOBBY.replace("*.pdf", "*.{pdf"));

    assertRefused("lobby.yaml, line 4: \"*.{pdf\" in \"pattern\" is no shell pattern");
  }

  @Test
  void aMissingKeyIsNamed() throws IOException {
    write("lobby.yaml", LOBBY.replace("branch: PKL\n", ""));

    assertRefused("lobby.yaml, line 1: the key \"branch\" is missing; add it.");
  }

  @Test
  void anEmptyProfileIsRefused() throws IOException {
    write("lobby.yaml", "# nothing yet\n");

    assertRefused("lobby.yaml, line 1: the profile is empty");
  }

  @Test
  void aProfileIsCalledAsItsFile() throws IOException {
    write("hall.yaml", LOBBY);

    assertRefused("hall.yaml, line 1: the name \"lobby\" must be that of the file");
  }

  @Test
  void anotherEndingIsNotOverlooked() throws IOException {
    write("lobby.yaml", LOBBY);
    write("hall.yml", LOBBY);

    assertRefused("hall.yml, line 1: profiles end in .yaml; rename the file.");
  }

  @ParameterizedTest
  @CsvSource({
    "scans/hall, scans/hall",
    "scans/hall, scans/hall/inner",
    "scans/hall/inner, scans/hall",
    "scans/hall, scans/hall/done",
    "scans/hall, scans/../scans/hall/held"
  })
  void foldersThatOverlapAreRefused(String hall, String lobby) throws IOException {
    write("hall.yaml", LOBBY.replace("lobby", "hall").replace("scans/hall", hall));
    write("lobby.yaml", LOBBY.replace("scans/lobby", lobby));

    assertRefused("lobby.yaml, line 3: the folder ", "overlaps that of \"hall\"", "scans/lobby.");
  }

  @Test
  void anOverlapBehindALinkIsFound() throws IOException {
    Path hall = Files.createDirectories(data.resolve("scans/hall"));
    Files.createSymbolicLink(data.resolve("scans/lobby"), hall);
    write("hall.yaml", LOBBY.replace("lobby", "hall"));
    write("lobby.yaml", LOBBY);

    assertRefused("lobby.yaml, line 3: ", "overlaps that of \"hall\"");
  }

  @ParameterizedTest
  @CsvSource({
    ".",
    "..",
    "/",
    "store",
    "store/in",
    "db",
    "broker",
    "registrations",
    "registrations/rejected",
    "catalogue",
    "routes",
    "scanner-profiles",
    "../scanner-profiles",
    "logs"
  })
  void theProgramsOwnFoldersAreNoScannerFolders(String place) throws IOException {
    write("lobby.yaml", LOBBY.replace("scans/lobby", place));

    assertRefused("lobby.yaml, line 3: the folder ", "give each scanner a folder of its own");
  }

  @Test
  void noProfileAtAllIsRefused() {
    assertRefused("holds no scanner profile");
    assertThatThrownBy(() -> ScannerProfiles.load(home.resolve("nowhere"), data))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("set berkas.profiles to an existing folder");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() throws IOException {
    write("lobby.yaml", LOBBY);

    assertThatThrownBy(() -> load().get("attic"))
        .isInstanceOf(ProfileException.class)
        .hasMessage("There is no scanner profile \"attic\"; use one of [lobby].");
  }

  private ScannerProfile only(String yaml) throws IOException {
    write("lobby.yaml", yaml);
    return load().get("lobby");
  }

  private void assertRefused(String... parts) {
    assertThatThrownBy(this::load).isInstanceOf(ProfileException.class).message().contains(parts);
  }

  private ScannerProfiles load() {
    return ScannerProfiles.load(folder, data);
  }

  private void write(String name, String yaml) throws IOException {
    Files.writeString(folder.resolve(name), yaml);
  }
}
