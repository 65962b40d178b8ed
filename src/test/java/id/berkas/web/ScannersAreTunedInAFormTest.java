package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.audit.AuditFilter;
import id.berkas.audit.AuditTrail;
import id.berkas.audit.Deed;
import id.berkas.profile.FormField;
import id.berkas.profile.ScannerProfiles;
import id.berkas.revision.Revision;
import id.berkas.revision.Revision.Kind;
import id.berkas.revision.Revisions;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@WebTest
class ScannersAreTunedInAFormTest {

  @Autowired MockMvc web;
  @Autowired ScannerProfiles profiles;
  @Autowired Revisions revisions;
  @Autowired AuditTrail trail;

  private static RequestPostProcessor admin() {
    return user(new SignedIn("tunes", "", Role.ADMINISTRATOR, null));
  }

  /** What a browser would send of the form as it was opened, with some fields changed. */
  private MultiValueMap<String, String> form(String name, Map<String, String> changes)
      throws Exception {
    String page =
        web.perform(get("/profiles/" + name).with(admin()))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Matcher base = Pattern.compile("name=\"base\" value=\"([^\"]*)\"").matcher(page);
    assertThat(base.find()).isTrue();
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    sent.add("base", base.group(1));
    sent.add("text", profiles.text(name));
    profiles.form().values(profiles.text(name)).orElseThrow().byKey().forEach(sent::addAll);
    changes.forEach(sent::set);
    return sent;
  }

  private ResultActions send(
      MockHttpServletRequestBuilder request, MultiValueMap<String, String> form) throws Exception {
    return web.perform(request.params(form).with(admin()).with(csrf()));
  }

  @Test
  void aChangedFieldIsInForceAtOnceAndNothingElseOfTheFileChanged() throws Exception {
    String name = "adf-back-office";
    String before = profiles.text(name);

    send(post("/profiles/" + name), form(name, Map.of("branch", "SMG", "blankFrom", "0.95")))
        .andExpect(redirectedUrl("/profiles/" + name));

    assertThat(profiles.get(name).branch()).isEqualTo("SMG");
    assertThat(profiles.get(name).blankFrom()).isEqualTo(0.95);
    assertThat(profiles.text(name))
        .isEqualTo(
            before
                .replace("branch: PKL", "branch: SMG")
                .replace("duplex: true\n", "duplex: true\nblankFrom: 0.95\n"));
    assertThat(revisions.of(Kind.PROFILE, name + ".yaml").getFirst())
        .extracting(Revision::who, Revision::text)
        .containsExactly("tunes", profiles.text(name));
    int version = revisions.of(Kind.PROFILE, name + ".yaml").getFirst().version();
    web.perform(get("/profiles/%s?version=%d".formatted(name, version)).with(admin()))
        .andExpect(content().string(containsString("value=\"0.95\"")));
  }

  @Test
  void eachFaultStandsBesideItsFieldInTheReadersLanguageAndWhatWasTypedStays() throws Exception {
    String name = "mfp-lobby";
    String before = profiles.text(name);
    Map<String, String> wrong =
        Map.of(
            "branch", "pkl <b>",
            "limits.pages", "many",
            "folder", "",
            "codes.rules.0.does", "ignore");

    send(post("/profiles/" + name).param("lang", "en"), form(name, wrong))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("id=\"f-branch-fault\""),
                        containsString(">Branch: &quot;pkl &lt;b&gt;&quot; cannot be used here.<"),
                        containsString(">Rule 1: Code: "),
                        containsString("value=\"pkl &lt;b&gt;\""),
                        containsString("id=\"f-limits-pages-fault\""),
                        containsString("“folder” is missing. Fill it in."),
                        containsString("id=\"f-codes-rules-0-code-fault\""),
                        not(containsString("??")))));
    send(post("/profiles/" + name), form(name, wrong))
        .andExpect(
            content()
                .string(
                    containsString(
                        ">Cabang: &quot;pkl &lt;b&gt;&quot; tidak dapat dipakai di sini.<")));

    assertThat(profiles.text(name)).isEqualTo(before);
    assertThat(trail.find(new AuditFilter("tunes", name, null, null, null), 2))
        .extracting(entry -> entry.doing().deed())
        .containsExactly(Deed.REFUSED, Deed.REFUSED);
  }

  @Test
  void whoeverComesSecondOverwritesNothing() throws Exception {
    String name = "desktop-front";
    MultiValueMap<String, String> slow = form(name, Map.of("note", "slow"));
    send(post("/profiles/" + name), form(name, Map.of("note", "quick")))
        .andExpect(redirectedUrl("/profiles/" + name));

    send(post("/profiles/" + name), slow)
        .andExpect(content().string(containsString("oleh orang lain, atau di tab lain")))
        .andExpect(content().string(containsString("value=\"slow\"")));

    assertThat(profiles.text(name)).contains("note: quick");
  }

  @Test
  void aDraftIsTriedOnAScanAndNothingIsSaved() throws Exception {
    String name = "mfp-lobby";
    String before = profiles.text(name);
    send(
            multipart("/profiles/" + name + "/trial")
                .file(
                    new MockMultipartFile("sample", "contoh.pdf", "application/pdf", new byte[9])),
            form(name, Map.of("branch", "SMG")))
        .andExpect(content().string(containsString("2 halaman, 1 paket")))
        .andExpect(content().string(containsString("value=\"SMG\"")));
    send(
            multipart("/profiles/" + name + "/trial")
                .file(new MockMultipartFile("sample", "", "application/pdf", new byte[0])),
            form(name, Map.of()))
        .andExpect(content().string(containsString("Pilih satu pindaian")));

    assertThat(profiles.text(name)).isEqualTo(before);
  }

  @Test
  void rulesAreAddedRaisedAndRemovedByButtons() throws Exception {
    String name = "mfp-lobby";
    Map<String, String> two =
        Map.of(
            "codes.rules.0.code", "patch",
            "codes.rules.0.does", "ignore",
            "codes.rules.1.value", "KOTAK",
            "codes.rules.1.does", "start-batch");
    send(post("/profiles/" + name + "/rows").param("press", "raise:codes.rules:1"), form(name, two))
        .andExpect(content().string(containsString("name=\"codes.rules.0.value\" value=\"KOTAK\"")))
        .andExpect(content().string(containsString("name=\"codes.rules.2.value\"")));
    for (String press :
        List.of("drop:codes.rules:1", "x", "drop:nothing:0", "raise:codes.rules:9")) {
      send(post("/profiles/" + name + "/rows").param("press", press), form(name, two))
          .andExpect(status().isOk());
    }
  }

  @Test
  void anOldVersionSaysThatItIsOldAndWhatDiffers() throws Exception {
    String name = "desktop-front";
    send(post("/profiles/" + name), form(name, Map.of("note", "first")));
    send(post("/profiles/" + name), form(name, Map.of("note", "second")));
    int last = revisions.of(Kind.PROFILE, name + ".yaml").getFirst().version();
    String open = "/profiles/%s%s?lang=en&version=%d";

    for (String way : List.of("", "/text")) {
      web.perform(get(open.formatted(name, way, last - 1)).with(admin()))
          .andExpect(
              content()
                  .string(
                      allOf(
                          containsString("This is an old version, %d;".formatted(last - 1)),
                          containsString("<code>− note: first</code>"),
                          containsString("<code>+ note: second</code>"))));
      web.perform(get(open.formatted(name, way, last)).with(admin()))
          .andExpect(content().string(not(containsString("This is an old version"))));
    }
  }

  @Test
  void aNewScannerIsNotSavedWithTheBranchAndFolderOfAnother() throws Exception {
    String page =
        web.perform(get("/profiles/lantai-3?lang=en").with(admin()))
            .andExpect(content().string(not(containsString("value=\"PKL\""))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Matcher text = Pattern.compile("name=\"text\" value=\"([^\"]*)\"").matcher(page);
    assertThat(text.find()).isTrue();
    assertThat(text.group(1)).contains("name: lantai-3").doesNotContain("branch:", "folder:");
  }

  @Test
  void aVersionThatIsNoneIsNotThere() throws Exception {
    for (String version : List.of("99", "x", "-1", "99999999999")) {
      web.perform(get("/profiles/mfp-lobby").param("version", version).with(admin()))
          .andExpect(status().isNotFound());
    }
  }

  /** A key that is added to the schema is in the form; this says where its words are missing. */
  @Test
  void everyFieldHasItsPlaceAndItsWordsInBothLanguages() throws Exception {
    List<String> codes = new ArrayList<>();
    for (FormField field : profiles.form().fields()) {
      codes.add("profile.key." + field.key());
      codes.add("profile.hint." + field.key());
      field
          .columns()
          .forEach(column -> codes.add("profile.key.%s.%s".formatted(field.key(), column.key())));
      if (field.kind() == FormField.Kind.ONE_OF) {
        field
            .choices()
            .forEach(one -> codes.add("profile.choice.%s.%s".formatted(field.key(), one)));
      }
    }
    for (id.berkas.profile.Flaw flaw : id.berkas.profile.Flaw.values()) {
      codes.add("profile.flaw." + flaw);
    }
    for (String language : List.of("id", "en")) {
      ResourceBundle words = ResourceBundle.getBundle("messages", Locale.of(language));
      assertThat(codes).filteredOn(code -> !words.containsKey(code)).as(language).isEmpty();
    }
    web.perform(get("/profiles/mfp-lobby?lang=en").with(admin()))
        .andExpect(content().string(not(containsString("Other keys"))));
  }
}
