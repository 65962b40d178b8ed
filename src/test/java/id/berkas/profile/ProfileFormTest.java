package id.berkas.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.berkas.profile.FormField.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProfileFormTest {

  private static final String LOBBY =
      """
      # The copier beside the drop box.
      pattern: "*.pdf"   # it cannot write TIFF
      name: lobby
      branch: PKL

      folder: 'scans/lobby'
      batch: one-file
      limits:
        # its memory is small
        pages: 500  # a full tray

      codes: {formats: [patch, qr-code]}
      # The end.
      """;

  private final ProfileSchema schema = new ProfileSchema();
  private final ProfileForm form = new ProfileForm(schema.rules());

  private String changed(String text, Map<String, String> fields) {
    FormValues shown = form.values(text).orElseThrow();
    Map<String, String[]> sent = sent(shown);
    fields.forEach((key, value) -> sent.put(key, new String[] {value}));
    return form.write(text, FormValues.sent(form.fields(), sent)).orElseThrow();
  }

  /** As a browser sends what it shows. */
  private Map<String, String[]> sent(FormValues shown) {
    Map<String, String[]> sent = new HashMap<>();
    shown.byKey().forEach((key, values) -> sent.put(key, values.toArray(String[]::new)));
    form.fields().stream()
        .filter(field -> field.kind() == Kind.LINES)
        .forEach(field -> sent.put(field.key(), new String[] {shown.lines(field.key())}));
    return sent;
  }

  @Test
  void everyKeyThatTheSchemaKnowsIsAField() throws IOException {
    JsonNode rules =
        ProfileFile.YAML.readTree(
            Files.readString(Path.of("scanner-profiles/scanner-profile.schema.json")));
    List<String> keys = new ArrayList<>();
    rules
        .path("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode inner = property.getValue().path("properties");
              inner.fieldNames().forEachRemaining(name -> keys.add(property.getKey() + "." + name));
              if (inner.isMissingNode()) {
                keys.add(property.getKey());
              }
            });

    assertThat(form.fields()).extracting(FormField::key).containsExactlyElementsOf(keys);
    assertThat(form.fields())
        .filteredOn(FormField::required)
        .extracting(FormField::key)
        .containsExactly("name", "branch", "folder", "pattern", "batch");
    assertThat(form.fields())
        .filteredOn(field -> field.kind() == Kind.ROWS)
        .singleElement()
        .satisfies(
            rows ->
                assertThat(rows.columns())
                    .extracting(FormField::key)
                    .containsExactly("code", "value", "does", "page", "back"));
  }

  @Test
  void whatTheSchemaCallsUsualIsWhatAProfileMeansThatDoesNotSayIt() {
    Map<String, String[]> all = sent(form.values(LOBBY).orElseThrow());
    for (FormField field : form.fields()) {
      if (field.usual() != null && !field.key().equals("backsWithin")) {
        all.put(field.key(), field.usual().split(", "));
      }
    }
    all.remove("limits.pages");
    String bare = form.write(LOBBY, FormValues.sent(form.fields(), bare())).orElseThrow();
    all.put("limits.pages", new String[] {"2000"});
    String full = form.write(LOBBY, FormValues.sent(form.fields(), all)).orElseThrow();

    assertThat(full).contains("poll: 2s", "  memory: 256 MB", "blankFrom: 0.9", "duplex: false");
    assertThat(profile(full)).usingRecursiveComparison().isEqualTo(profile(bare));
  }

  private Map<String, String[]> bare() {
    Map<String, String[]> sent = sent(form.values(LOBBY).orElseThrow());
    sent.keySet().removeIf(key -> key.startsWith("limits") || key.startsWith("codes"));
    return sent;
  }

  private ScannerProfile profile(String text) {
    ProfileFile file = ProfileFile.of(Path.of("lobby.yaml"), text);
    schema.check(file);
    return ProfileReader.read(file, Path.of("/data"));
  }

  @Test
  void onlyTheChangedValueChangesInTheText() {
    assertThat(changed(LOBBY, Map.of("branch", "SMG")))
        .isEqualTo(LOBBY.replace("branch: PKL", "branch: SMG"));
    assertThat(changed(LOBBY, Map.of("limits.pages", "70")))
        .isEqualTo(LOBBY.replace("pages: 500  #", "pages: 70  #"));
    assertThat(changed(LOBBY, Map.of("pattern", "*.{jpg,jpeg}")))
        .isEqualTo(LOBBY.replace("\"*.pdf\"   #", "\"*.{jpg,jpeg}\"   #"));
    assertThat(changed(LOBBY, Map.of())).isEqualTo(LOBBY);
  }

  @Test
  void aNewKeyStandsWhereTheSchemaHasIt() {
    assertThat(changed(LOBBY, Map.of("limits.memory", "99 MB", "note", "Beside the stairs: 2")))
        .isEqualTo(
            LOBBY
                .replace("a full tray\n", "a full tray\n  memory: 99 MB\n")
                .replace("name: lobby\n", "name: lobby\nnote: \"Beside the stairs: 2\"\n"));
    assertThat(changed("name: a\n", Map.of("complete.quietTime", "9s")))
        .isEqualTo("name: a\ncomplete:\n  quietTime: 9s\n");
  }

  @Test
  void anEmptiedKeyGoesAndTheCommentAboveItStays() {
    assertThat(changed(LOBBY, Map.of("batch", "")))
        .isEqualTo(LOBBY.replace("batch: one-file\n", ""));
    assertThat(changed(LOBBY, Map.of("limits.pages", "", "limits.nesting", "5")))
        .isEqualTo(LOBBY.replace("  pages: 500  # a full tray\n", "  nesting: 5\n"));
    assertThat(changed(LOBBY, Map.of("limits.pages", ""))).doesNotContain("limits", "tray");
  }

  @Test
  void rulesAreWrittenInTheirOrder() {
    String text =
        changed(
            LOBBY,
            Map.of(
                "codes.rules.0.does", "start-batch",
                "codes.rules.0.value", "KOTAK-[0-9]{3}",
                "codes.rules.1.code", "patch",
                "codes.rules.1.does", "start-packet"));

    assertThat(text)
        .contains(
            """
            codes:
              formats: [patch, qr-code]
              rules:
                - {value: "KOTAK-[0-9]{3}", does: start-batch}
                - {code: patch, does: start-packet}
            # The end.
            """);
    FormField rules = rules();
    FormValues shown = form.values(text).orElseThrow();
    assertThat(form.write(text, shown.raised(rules, 1)).orElseThrow())
        .containsSubsequence("- {code: patch", "- {value:");
    assertThat(form.write(text, shown.without(rules, 0)).orElseThrow()).doesNotContain("KOTAK");
  }

  private FormField rules() {
    return form.fields().stream().filter(one -> one.kind() == Kind.ROWS).findFirst().orElseThrow();
  }

  @Test
  void whatTheFormDoesNotKnowStaysAndIsToldByTheSchema() {
    String text = changed(LOBBY + "colour: red\n", Map.of("branch", "SMG"));

    assertThat(text).contains("branch: SMG", "colour: red");
    assertThat(schema.faults(ProfileFile.of(Path.of("lobby.yaml"), text)))
        .extracting(fault -> fault.fault().flaw(), fault -> fault.fault().pointer())
        .containsExactly(tuple(Flaw.UNKNOWN_KEY, "/colour"));
  }

  @Test
  void aTextThatTheFormWouldSpoilIsLeftAlone() {
    String text = "name: a\nlimits: &same {pages: 5}\nother: *same\n";
    Map<String, String[]> sent = sent(form.values(text).orElseThrow());
    sent.put("limits.pages", new String[] {"6"});

    assertThat(form.write(text, FormValues.sent(form.fields(), sent))).isEmpty();
    assertThat(form.values("- a list\n")).isEmpty();
    assertThat(form.values("a: [\n")).isEmpty();
  }

  private static final List<String> ODD =
      List.of(
          "", "5", "0.75", "true", "no", "~", "a: b", "# c", "*.{a,b}", "'", "\"\\", "é 😀", "- x");

  @Property(tries = 300)
  void whateverIsWrittenInTheFormIsReadBackAndNoOtherLineChanges(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, String[]> sent = sent(form.values(LOBBY).orElseThrow());
    for (int i = 0; i < 4; i++) {
      FormField field = form.fields().get(random.nextInt(form.fields().size()));
      String cell = field.kind() == Kind.ROWS ? field.key() + ".0.value" : field.key();
      sent.put(cell, new String[] {ODD.get(random.nextInt(ODD.size()))});
    }
    FormValues wanted = FormValues.sent(form.fields(), sent);
    String text = form.write(LOBBY, wanted).orElseThrow();

    assertThat(form.values(text)).contains(wanted);
    assertThat(text).startsWith("# The copier beside the drop box.\n").endsWith("# The end.\n");
  }
}
