package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.document.Packet;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import id.berkas.web.desk.Wording;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

  @Autowired MockMvc web;
  @Autowired SampleDay day;
  @Autowired Tasks tasks;
  @Autowired Wording wording;
  private List<Packet> packets = List.of();

  @BeforeAll
  void layOutTheDay() throws Exception {
    packets = day.layOut();
  }

  private static RequestPostProcessor as(Role role) {
    return user(new SignedIn(role.name().toLowerCase(Locale.ROOT), "", role, null));
  }

  private String html(String path) throws Exception {
    return web.perform(get(path).with(as(Role.OFFICER)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private Task task(int packet) {
    return tasks.ofPacket(packets.get(packet).id()).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/queue", "/batches", "/holds", "/incoming", "/health", "/queue?decided=true"})
  void everyPageSpeaksBothLanguagesWithoutAGap(String path) throws Exception {
    String indonesian = html(path);
    String english = html(path + (path.contains("?") ? "&" : "?") + "lang=en");

    assertThat(indonesian).contains("lang=\"id\"").doesNotContain("??");
    assertThat(english)
        .contains("lang=\"en\"")
        .doesNotContain("??", "&#39;&#39;")
        .isNotEqualTo(indonesian);
  }

  @Test
  void anotherLanguageKeepsTheFilters() throws Exception {
    assertThat(html("/queue?decided=true")).contains("?decided=true&amp;lang=en");
    assertThat(html("/queue?lang=en")).contains("\"?lang=id\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "changing",
        "empty",
        "working-name",
        "no-marker:.done",
        "other-name:*.{tif,tiff}",
        "unfinished:the end of the JPEG (EOI)"
      })
  void whatAFileWaitsForIsSaidInWords(String detail) {
    assertThat(wording.waiting(detail)).isNotEqualTo(detail).doesNotContain("??");
  }

  @Test
  void aReasonNamesItsEvidenceInWords() {
    assertThat(wording.because("birth-date 1990-05-17 (+13.0)"))
        .endsWith(" 1990-05-17 (+13.0)")
        .doesNotStartWith("birth-date");
  }

  @Test
  void whyAPageSeemsForeignIsSaidInWords() {
    assertThat(wording.foreign("kpj 16810099952 of registration LA-PKL-200428-00027"))
        .contains("16810099952", "LA-PKL-200428-00027")
        .doesNotStartWith("kpj ");
  }

  @Test
  void aPacketShowsItsEvidenceOnThePageAndItsReasons() throws Exception {
    String page = html("/packets/" + packets.getFirst().id() + "?lang=en");

    assertThat(page)
        .contains("viewBox=\"0 0 2480 3508\"", "class=\"mark for\"", "SITI AMINAH SPECIMEN")
        .contains("3375••••••••9901", "Every required document is here.")
        .doesNotContain("??");
  }

  @Test
  void aPageShowsAllAdviceOnItsScan() throws Exception {
    Packet packet = packets.getFirst();
    for (String path : List.of("/packets/" + packet.id(), "/batches/" + packet.batch())) {
      assertThat(html(path + "?lang=en"))
          .contains("Streak at 12 cm from the left", "Not clear which side is up");
    }
  }

  @Test
  void markupInScannedTextStaysText() throws Exception {
    assertThat(html("/packets/" + packets.get(2).id())).doesNotContain("<script>alert");
    assertThat(html("/holds")).doesNotContain("<img src=x");
    assertThat(html("/batches")).contains("scan &lt;b&gt;0042&lt;/b&gt;.pdf");
  }

  @Test
  void pagesAllowNoInlineScriptAndLoadNothingFromOutside() throws Exception {
    web.perform(get("/queue").with(as(Role.OFFICER)))
        .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")));
    assertThat(html("/packets/" + packets.getFirst().id()))
        .doesNotContain(" style=", "<style", "onclick=", "http://", "https://");
  }

  @Test
  void imagesAreForSignedInPeopleAndKeptPrivately() throws Exception {
    String image = "/pages/" + packets.getFirst().pages().getFirst() + "/view";
    web.perform(get(image).with(as(Role.AUDITOR)))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "image/jpeg"))
        .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"));
    web.perform(get(image)).andExpect(redirectedUrlPattern("**/login"));
  }

  @Test
  void anotherBranchSeesNothing() throws Exception {
    RequestPostProcessor semarang = user(new SignedIn("ani", "", Role.OFFICER, "SMG"));
    Packet packet = packets.getFirst();
    for (String path :
        List.of(
            "/packets/" + packet.id(),
            "/batches/" + packet.batch(),
            "/pages/" + packet.pages().getFirst() + "/view",
            "/api/v1/packets/" + packet.id(),
            "/api/v1/tasks/" + task(0).id())) {
      web.perform(get(path).with(semarang)).andExpect(status().isNotFound());
    }
    web.perform(post("/api/v1/tasks/" + task(0).id() + "/claim").with(semarang))
        .andExpect(status().isNotFound());
    web.perform(post("/api/v1/tasks/next").with(semarang)).andExpect(status().isNoContent());
  }

  @Test
  void anOfficerClaimsAndDecidesOnThePage() throws Exception {
    Task task = task(1);
    web.perform(post("/tasks/" + task.id() + "/claim").with(as(Role.OFFICER)).with(csrf()))
        .andExpect(redirectedUrl("/packets/" + task.packet()));
    web.perform(decision(task, "REJECTED", "")).andExpect(flash().attributeExists("notice"));
    assertThat(task(1).state()).isEqualTo(Task.State.OPEN);
    web.perform(decision(task, "SENT_BACK", "Formulir 4 belum ada"))
        .andExpect(redirectedUrl("/packets/" + task.packet() + "/letter"));
    assertThat(task(1).state()).isEqualTo(Task.State.DECIDED);
  }

  @Test
  void anOpenPacketKeepsItsLeaseAndLearnsWhenItIsGone() throws Exception {
    Task task = task(3);
    tasks.claim(task.id(), "officer");
    web.perform(heartbeat(task)).andExpect(status().isNoContent());
    tasks.release(task.id(), "officer");
    web.perform(heartbeat(task)).andExpect(status().isConflict());
  }

  private static MockHttpServletRequestBuilder heartbeat(Task task) {
    return post("/tasks/" + task.id() + "/heartbeat").with(as(Role.OFFICER)).with(csrf());
  }

  private static MockHttpServletRequestBuilder decision(Task task, String decision, String note) {
    return post("/tasks/" + task.id() + "/decide")
        .param("version", String.valueOf(task.version()))
        .param("decision", decision)
        .param("note", note)
        .with(as(Role.OFFICER))
        .with(csrf());
  }

  @Test
  void aFormWithoutItsTokenIsRefused() throws Exception {
    web.perform(post("/queue/next").with(as(Role.OFFICER))).andExpect(status().isForbidden());
  }

  @Test
  void aProgramLearnsWhoHoldsATask() throws Exception {
    tasks.claim(task(2).id(), "budi");
    web.perform(post("/api/v1/tasks/" + task(2).id() + "/claim").with(as(Role.OFFICER)))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.type").value("urn:berkas:problem:held-by-other"))
        .andExpect(jsonPath("$.detail", startsWith("budi works on it until")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/packets/%3Cscript%3E",
        "/api/v1/pages/%27%20or%201=1/image",
        "/api/v1/tasks/abc",
        "/api/v1/batches?limit=0",
        "/api/v1/tasks?state=NONSENSE",
        "/api/v1/ledger?day=yesterday"
      })
  void nonsenseGetsOneSentence(String path) throws Exception {
    web.perform(get(URI.create(path)).with(as(Role.OFFICER)))
        .andExpect(status().is4xxClientError())
        .andExpect(header().string("Content-Type", "application/problem+json"))
        .andExpect(jsonPath("$.detail").isNotEmpty())
        .andExpect(jsonPath("$.trace").doesNotExist());
  }

  @Test
  void theLedgerAddsUp() throws Exception {
    web.perform(get("/api/v1/ledger?day=2026-11-16").with(httpBasic("auditor", "auditor-demo")))
        .andExpect(jsonPath("$.pagesIn").value(8))
        .andExpect(jsonPath("$.disposed.FILED").value(5))
        .andExpect(jsonPath("$.disposed.SEPARATOR").value(2))
        .andExpect(jsonPath("$.disposed.BLANK").value(1))
        .andExpect(jsonPath("$.balanced").value(true));
  }
}
