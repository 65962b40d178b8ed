package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.registration.RegistrationImport;
import id.berkas.registration.RegistrationLife;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestPropertySource(properties = "berkas.test=covers of its own")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class CoverSheetsComeFromTheBrowserTest {

  private static final String CSV =
      """
      registration_number,program,claim_cause,branch,nik,full_name,service_date
      LA-PKL-261116-00001,JHT,PHK,PKL,3375015708859901,SITI AMINAH SPECIMEN,2026-11-16
      LA-PKL-261116-00002,JKM,MENINGGAL_DUNIA,PKL,3375011201809902,BUDI SANTOSO SPECIMEN,2026-11-16
      LA-PKL-261117-00003,JHT,PHK,PKL,3375011201809903,WATI SPECIMEN,2026-11-17
      LA-SMG-261116-00004,JHT,PHK,SMG,3374011201809904,JOKO SPECIMEN,2026-11-16
      """;

  @Autowired MockMvc web;
  @Autowired RegistrationImport registrations;
  @Autowired RegistrationLife life;

  @BeforeEach
  void aListOfRegistrations() throws Exception {
    registrations.importCsv(
        "pagi.csv", new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)), "test");
  }

  private static RequestPostProcessor as(Role role, @Nullable String branch) {
    return user(new SignedIn("sari", "", role, branch));
  }

  private String list(String query) throws Exception {
    return web.perform(get("/cover-sheets" + query).with(as(Role.CLERK, "PKL")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private ResultActions print(RequestPostProcessor who, String... numbers) throws Exception {
    return web.perform(post("/cover-sheets/print").param("number", numbers).with(csrf()).with(who));
  }

  @Test
  void theListOfADayNamesTheOpenRegistrationsOfTheBranch() throws Exception {
    assertThat(list("?day=2026-11-16"))
        .contains("SITI AMINAH SPECIMEN", "BUDI SANTOSO SPECIMEN")
        .doesNotContain("WATI", "JOKO", "??");
    assertThat(list("")).contains("SITI AMINAH SPECIMEN");
    assertThat(list("?q=joko")).doesNotContain("JOKO SPECIMEN");
  }

  @Test
  void aDayThatCannotBeReadIsSaidAndTodayIsListed() throws Exception {
    assertThat(list("?lang=en&day=<b>31-11"))
        .contains("Not a day: &lt;b&gt;31-11", "2026-11-16 is shown", "SITI AMINAH SPECIMEN");
  }

  @Test
  void theTickedOnesAreOnePdfWithAPageEach() throws Exception {
    byte[] pdf =
        print(as(Role.CLERK, "PKL"), "LA-PKL-261116-00001", "LA-PKL-261116-00002")
            .andExpect(status().isOk())
            .andExpect(content().contentType("application/pdf"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();

    try (PDDocument covers = Loader.loadPDF(pdf)) {
      assertThat(covers.getNumberOfPages()).isEqualTo(2);
      assertThat(new PDFTextStripper().getText(covers))
          .contains("LA-PKL-261116-00001", "BUDI SANTOSO SPECIMEN");
    }
  }

  @Test
  void aRegistrationOfAnotherBranchIsNotPrinted() throws Exception {
    print(as(Role.CLERK, "PKL"), "LA-SMG-261116-00004").andExpect(status().isNotFound());
    print(as(Role.CLERK, "PKL"), "LA-PKL-261116-99999").andExpect(status().isNotFound());
    print(as(Role.AUDITOR, null), "LA-PKL-261116-00001").andExpect(status().isForbidden());
  }

  @Test
  void aClosedRegistrationExpectsNoPaper() throws Exception {
    life.close("LA-PKL-261117-00003", "meninggal", "admin");

    assertThat(list("?day=2026-11-17")).doesNotContain("WATI");
    print(as(Role.CLERK, "PKL"), "LA-PKL-261117-00003").andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "99999", "301", "abc", ""})
  void noSeparatorIsPrintedForACountThatIsNone(String copies) throws Exception {
    web.perform(
            post("/cover-sheets/separators")
                .param("copies", copies)
                .with(csrf())
                .with(as(Role.CLERK, "PKL")))
        .andExpect(redirectedUrl("/cover-sheets"))
        .andExpect(
            flash().attribute("notice", Matchers.hasToString(Matchers.containsString("300"))));
  }

  @Test
  void separatorsAreAsManyAsAsked() throws Exception {
    byte[] pdf =
        web.perform(
                post("/cover-sheets/separators")
                    .param("copies", "3")
                    .with(csrf())
                    .with(as(Role.OFFICER, "PKL")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();

    try (PDDocument sheets = Loader.loadPDF(pdf)) {
      assertThat(sheets.getNumberOfPages()).isEqualTo(3);
    }
  }
}
