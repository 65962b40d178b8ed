package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.profile.ScannerProfiles;
import id.berkas.revision.Revision;
import id.berkas.revision.Revision.Kind;
import id.berkas.revision.Revisions;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class ScannersAreTunedOnThePageTest {

  @Autowired MockMvc web;
  @Autowired ScannerProfiles profiles;
  @Autowired Revisions revisions;

  private static RequestPostProcessor as(Role role) {
    return user(new SignedIn("tunes", "", role, null));
  }

  private static RequestPostProcessor admin() {
    return as(Role.ADMINISTRATOR);
  }

  private String base(String name) throws Exception {
    String page =
        web.perform(get("/profiles/" + name + "/text").with(admin()))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Matcher base = Pattern.compile("name=\"base\" value=\"([^\"]*)\"").matcher(page);
    assertThat(base.find()).isTrue();
    return base.group(1);
  }

  private ResultActions save(String name, String base, String text) throws Exception {
    return web.perform(
        post("/profiles/" + name + "/text")
            .param("base", base)
            .param("text", text)
            .with(admin())
            .with(csrf()));
  }

  @Test
  void aSavedChangeIsInForceAtOnceAndCanBeTakenBack() throws Exception {
    String name = "desktop-front";
    String before = profiles.text(name);
    String after = before.replace("branch: PKL", "branch: SMG");

    save(name, base(name), after).andExpect(redirectedUrl("/profiles/" + name + "/text"));

    assertThat(profiles.get(name).branch()).isEqualTo("SMG");
    assertThat(profiles.text(name)).isEqualTo(after);
    assertThat(revisions.of(Kind.PROFILE, name + ".yaml").getFirst())
        .extracting(Revision::who, Revision::text)
        .containsExactly("tunes", after);
    save(name, base(name), before);
    assertThat(profiles.get(name).branch()).isEqualTo("PKL");
  }

  @Test
  void aFaultyTextIsToldByItsLinesAndChangesNothing() throws Exception {
    String name = "mfp-lobby";
    String before = profiles.text(name);
    String faulty = before.replace("branch: PKL", "branch: pkl").replace("pages: 2000", "pages: 0");

    save(name, base(name), faulty)
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("baris 4"), containsString("“branch”"))))
        .andExpect(content().string(containsString("“pages”")));

    assertThat(profiles.text(name)).isEqualTo(before);
    assertThat(profiles.get(name).branch()).isEqualTo("PKL");
  }

  @Test
  void whoeverComesSecondOverwritesNothing() throws Exception {
    String name = "adf-back-office";
    String base = base(name);
    String before = profiles.text(name);
    save(name, base, before + "# mine\n").andExpect(redirectedUrl("/profiles/" + name + "/text"));

    save(name, base, before + "# other\n")
        .andExpect(content().string(containsString("oleh orang lain, atau di tab lain")))
        .andExpect(content().string(containsString("# other")));

    assertThat(profiles.text(name)).endsWith("# mine\n");
  }

  @Test
  void aDraftIsTriedOnAScanAndNothingIsSaved() throws Exception {
    String name = "mfp-lobby";
    String before = profiles.text(name);
    web.perform(
            multipart("/profiles/" + name + "/text/trial")
                .file(new MockMultipartFile("sample", "contoh.pdf", "application/pdf", new byte[9]))
                .param("text", before.replace("branch: PKL", "branch: SMG"))
                .with(admin())
                .with(csrf()))
        .andExpect(content().string(containsString("PATCHT")))
        .andExpect(content().string(containsString("2 halaman, 1 paket")));

    assertThat(profiles.text(name)).isEqualTo(before);
  }

  @Test
  void aNewScannerBeginsAsACopyAndItsNameCannotLeaveTheFolder() throws Exception {
    web.perform(get("/profiles/new?name=lantai-2").with(admin()))
        .andExpect(redirectedUrl("/profiles/lantai-2"));
    web.perform(get("/profiles/lantai-2/text").with(admin()))
        .andExpect(content().string(containsString("name: lantai-2")));
    web.perform(get("/profiles/lantai-2").with(admin()))
        .andExpect(content().string(containsString("name=\"name\" value=\"lantai-2\"")));
    for (String name : new String[] {"../x", "new", "A", "x/y"}) {
      web.perform(get("/profiles/new").param("name", name).with(admin()))
          .andExpect(redirectedUrl("/profiles"));
    }
  }

  @ParameterizedTest
  @CsvSource({"AUDITOR", "OFFICER", "CLERK"})
  void onlyAdministratorsTuneScanners(Role role) throws Exception {
    for (String path : List.of("/profiles", "/profiles/mfp-lobby", "/profiles/mfp-lobby/text")) {
      web.perform(get(path).with(as(role))).andExpect(status().isForbidden());
    }
    for (String path : List.of("", "/trial", "/rows", "/text", "/text/trial")) {
      web.perform(post("/profiles/mfp-lobby" + path).param("text", "x").with(as(role)).with(csrf()))
          .andExpect(status().isForbidden());
    }
  }
}
