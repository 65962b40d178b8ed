package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.document.Batch;
import id.berkas.fakes.Desk;
import id.berkas.fakes.SettableClock;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever has the paper in hand learns of every file that became no batch of its own. */
@WebTest
@TestPropertySource(properties = "berkas.test=a scanner folder of its own")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class FilesInAFolderAreToldTest {

  private static final String SCANNER = "/scanners/mfp-lobby?lang=en";

  @Autowired MockMvc web;
  @Autowired Desk desk;
  @Autowired Holds holds;
  @Autowired SettableClock clock;
  @Autowired JdbcClient sql;
  private Batch batch;

  @BeforeEach
  void aStackCame() {
    batch = desk.batch("PKL", "mfp-lobby", WebHub.MONDAY_MORNING.minusSeconds(600));
  }

  private static RequestPostProcessor clerk(String branch) {
    return user(new SignedIn("sari", "", Role.CLERK, branch));
  }

  private String html(String path, String branch) throws Exception {
    return web.perform(get(path).with(clerk(branch)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private void file(String name, String state, @Nullable String of, @Nullable String detail) {
    sql.sql(
            """
            insert into incoming_file (profile, path, open_key, state, bytes, modified_at,
              first_seen_at, still_since, changed_at, batch, detail)
            values ('mfp-lobby', :name, :key, :state, 9, :at, :at, :at, :at, :batch, :detail)
            """)
        .param("name", name)
        .param("key", UUID.randomUUID().toString())
        .param("state", state)
        .param("at", Timestamp.from(WebHub.MONDAY_MORNING))
        .param("batch", of)
        .param("detail", detail)
        .update();
  }

  @Test
  void aFileThatCameBeforeLeadsToTheBatchThatBroughtItForSomeHours() throws Exception {
    file("lagi.pdf", "LINKED", batch.id(), null);
    String link = "href=\"/batches/%s\"".formatted(batch.id());

    for (String page : new String[] {SCANNER, "/scanners?lang=en", "/incoming?lang=en"}) {
      assertThat(html(page, "PKL"))
          .contains("lagi.pdf", "holds exactly what came before", link)
          .doesNotContain("??");
    }
    assertThat(html("/incoming", "SMG")).doesNotContain("lagi.pdf");
    clock.advance(Duration.ofHours(5));
    assertThat(html("/incoming", "PKL")).doesNotContain("lagi.pdf");
  }

  @Test
  void theBatchOfAnotherBranchIsNamedAndNotLinked() throws Exception {
    Batch theirs = desk.batch("SMG", WebHub.MONDAY_MORNING.minusSeconds(600));
    file("lagi.pdf", "LINKED", theirs.id(), null);

    assertThat(html(SCANNER, "PKL"))
        .contains(theirs.id())
        .doesNotContain("href=\"/batches/" + theirs.id());
  }

  @Test
  void aFileThatIsHeldIsToldBesideItsScanner() throws Exception {
    holds.place(Subject.FILE, "mfp-lobby/surat.pdf#7", "intake", HoldReason.NOT_A_SCAN, "");
    holds.place(Subject.FILE, "desktop-front/lain.pdf#8", "intake", HoldReason.EMPTY_FILE, "");

    assertThat(html(SCANNER, "PKL"))
        .contains("surat.pdf", HoldReason.NOT_A_SCAN.english(), "href=\"/holds?about=NOT_A_SCAN\"")
        .doesNotContain("lain.pdf", "#7");
    assertThat(html("/scanners?lang=en", "PKL")).contains("surat.pdf", "lain.pdf");
  }

  @Test
  void aFileOfAnotherNameIsSaidToBeLeftLying() throws Exception {
    file("scan.pdf", "SEEN", null, "other-name:*.tif");

    assertThat(html(SCANNER, "PKL"))
        .contains("is not taken", "does not fit *.tif")
        .doesNotContain("coming in since");
    assertThat(html("/incoming?lang=en", "PKL")).contains("not taken").doesNotContain("not yet");
  }

  @Test
  void whoSentAFileLearnsWhatBecameOfIt() throws Exception {
    fate("lagi.pdf", 0).andExpect(jsonPath("$.ended").value(false));
    file("lagi.pdf", "LINKED", batch.id(), null);

    fate("lagi.pdf", 0)
        .andExpect(jsonPath("$.ended").value(true))
        .andExpect(jsonPath("$.good").value(false))
        .andExpect(jsonPath("$.sentence").value(Matchers.containsString(batch.id())))
        .andExpect(jsonPath("$.href").value("/batches/" + batch.id()));
    fate("lagi.pdf", 1).andExpect(jsonPath("$.ended").value(false));
    web.perform(get("/upload/fate?profile=mfp-lobby&name=lagi.pdf&since=0").with(clerk("SMG")))
        .andExpect(status().isNotFound());
  }

  /**
   * @param later milliseconds between the file's first sight and the sending
   */
  private ResultActions fate(String name, long later) throws Exception {
    long since = WebHub.MONDAY_MORNING.toEpochMilli() + later;
    return web.perform(
        get("/upload/fate")
            .param("profile", "mfp-lobby")
            .param("name", name)
            .param("since", "" + since)
            .with(clerk("PKL")));
  }
}
