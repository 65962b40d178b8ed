package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.FileSystemUtils;

@WebTest
class PeopleUploadScansTest {

  @Autowired MockMvc web;
  @Autowired ScannerProfiles profiles;

  private ScannerProfile scanner() {
    return profiles.get("mfp-lobby");
  }

  @BeforeEach
  void anEmptyScannerFolder() throws IOException {
    FileSystemUtils.deleteRecursively(scanner().folder());
    Files.createDirectories(scanner().held());
    Files.createDirectories(scanner().done());
  }

  private static RequestPostProcessor as(Role role, String branch) {
    return user(new SignedIn("sari", "", role, branch));
  }

  private ResultActions send(String profile, String name, String content, Role role, String branch)
      throws Exception {
    return web.perform(
        multipart("/upload")
            .file(
                new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8)))
            .param("profile", profile)
            .header("X-Upload", "script")
            .with(csrf())
            .with(as(role, branch)));
  }

  private List<String> lying() throws IOException {
    try (Stream<Path> files = Files.list(scanner().folder())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aFileLiesWholeInTheScannersFolderAndNeverOverAnother() throws Exception {
    send("mfp-lobby", "scan.pdf", "%PDF-one", Role.CLERK, "PKL").andExpect(status().isOk());
    send("mfp-lobby", "scan.pdf", "%PDF-two", Role.CLERK, "PKL")
        .andExpect(jsonPath("$.taken").value(true))
        .andExpect(jsonPath("$.sentence").value(Matchers.containsString("scan (2).pdf")));

    assertThat(lying()).containsExactly("scan (2).pdf", "scan.pdf");
    assertThat(scanner().folder().resolve("scan.pdf")).hasContent("%PDF-one");
    assertThat(scanner().folder().resolve("scan (2).pdf")).hasContent("%PDF-two");
  }

  @ParameterizedTest
  @CsvSource({
    "../../outside.pdf, outside.pdf",
    "C:\\Users\\sari\\scan.pdf, scan.pdf",
    "<img src=x>.pdf, _img src_x_.pdf",
  })
  void aNameNeverLeadsOutOfTheFolder(String name, String kept) throws Exception {
    send("mfp-lobby", name, "%PDF", Role.CLERK, "PKL").andExpect(status().isOk());

    assertThat(lying()).containsExactly(kept);
  }

  @Test
  void anotherNameIsSaidWithItsReason() throws Exception {
    send("mfp-lobby", "klaim: Sari.pdf", "%PDF", Role.CLERK, "PKL")
        .andExpect(jsonPath("$.sentence").value(Matchers.containsString("klaim_ Sari.pdf: tanda")));
    send("mfp-lobby", "klaim: Sari.pdf", "%PDF", Role.CLERK, "PKL")
        .andExpect(
            jsonPath("$.sentence")
                .value(
                    Matchers.allOf(
                        Matchers.containsString("klaim_ Sari (2).pdf"),
                        Matchers.containsString("sudah ada berkas lain"))));
    send("mfp-lobby", "x".repeat(130) + ".pdf", "%PDF", Role.CLERK, "PKL")
        .andExpect(jsonPath("$.sentence").value(Matchers.containsString("bagian akhir nama")));
    send("mfp-lobby", "biasa.pdf", "%PDF", Role.CLERK, "PKL")
        .andExpect(
            jsonPath("$.sentence").value(Matchers.not(Matchers.containsString("dengan nama"))));
  }

  @Test
  void anotherNameIsSaidWithoutScriptsToo() throws Exception {
    web.perform(
            multipart("/upload")
                .file(new MockMultipartFile("file", "klaim?.pdf", null, new byte[] {1}))
                .param("profile", "mfp-lobby")
                .with(csrf())
                .with(as(Role.CLERK, "PKL")))
        .andExpect(
            flash()
                .attribute("warning", Matchers.hasToString(Matchers.containsString("klaim_.pdf"))));
  }

  @ParameterizedTest
  @CsvSource({
    "scan.exe, MZ, tidak cocok",
    "scan.pdf, '', kosong",
    "'', %PDF, tidak cocok",
  })
  void aRefusalIsASentenceAndLeavesNothing(String name, String content, String why)
      throws Exception {
    send("mfp-lobby", name, content, Role.CLERK, "PKL")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.sentence").value(Matchers.containsString(why)));

    assertThat(lying()).isEmpty();
  }

  @Test
  void aFolderThatIsNotConnectedIsNotMade() throws Exception {
    FileSystemUtils.deleteRecursively(scanner().folder());

    send("mfp-lobby", "scan.pdf", "%PDF", Role.CLERK, "PKL")
        .andExpect(status().isUnprocessableEntity());

    assertThat(scanner().folder()).doesNotExist();
  }

  @Test
  void anotherBranchAndOfficersSendNothing() throws Exception {
    send("mfp-lobby", "scan.pdf", "%PDF", Role.CLERK, "SMG").andExpect(status().isNotFound());
    send("mfp-lobby", "scan.pdf", "%PDF", Role.OFFICER, "PKL").andExpect(status().isForbidden());
    send("desktop-front", "scan-1.jpg", "x", Role.CLERK, "PKL").andExpect(status().isNotFound());

    assertThat(lying()).isEmpty();
  }

  @Test
  void itWorksWithoutScriptsAndInBothLanguages() throws Exception {
    web.perform(
            multipart("/upload")
                .file(new MockMultipartFile("file", "a.pdf", null, new byte[] {1}))
                .file(new MockMultipartFile("file", "b.pdf", null, new byte[] {2}))
                .param("profile", "mfp-lobby")
                .with(csrf())
                .with(as(Role.CLERK, "PKL")))
        .andExpect(redirectedUrl("/upload"));
    assertThat(lying()).containsExactly("a.pdf", "b.pdf");
    for (String language : List.of("id", "en")) {
      assertThat(
              web.perform(get("/upload?lang=" + language).with(as(Role.CLERK, "PKL")))
                  .andReturn()
                  .getResponse()
                  .getContentAsString())
          .contains("mfp-lobby")
          .doesNotContain("??", "desktop-front");
    }
  }
}
