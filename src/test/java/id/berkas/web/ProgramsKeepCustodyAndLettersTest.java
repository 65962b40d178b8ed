package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import id.berkas.audit.AuditFilter;
import id.berkas.audit.AuditTrail;
import id.berkas.document.Batch;
import id.berkas.document.Disposition;
import id.berkas.document.Json;
import id.berkas.document.Packet;
import id.berkas.fakes.Desk;
import id.berkas.verification.Decision;
import id.berkas.verification.Decisions;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestPropertySource(properties = "berkas.test=custody by program")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramsKeepCustodyAndLettersTest {

  private static final AuditFilter EVERYTHING = new AuditFilter(null, null, null, null, null);
  private static final String ROUNDS = "/api/v1/custody/rounds";

  @Autowired MockMvc web;
  @Autowired Desk desk;
  @Autowired SampleDay day;
  @Autowired Tasks tasks;
  @Autowired Decisions decisions;
  @Autowired AuditTrail trail;
  private List<Packet> packets = List.of();

  @BeforeAll
  void layOutTheDay() throws Exception {
    packets = day.layOut();
  }

  private static RequestPostProcessor as(Role role, String branch) {
    return user(new SignedIn("sari", "", role, branch));
  }

  private ResultActions post(String path, String body, Role role, String branch) throws Exception {
    return web.perform(
        MockMvcRequestBuilders.post(path)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .locale(Locale.ENGLISH)
            .with(as(role, branch)));
  }

  private ResultActions clerk(String path, String body) throws Exception {
    return post(path, body, Role.CLERK, "PKL");
  }

  private ResultActions read(String path, Role role, String branch) throws Exception {
    return web.perform(get(path).with(as(role, branch)));
  }

  private long emptied() throws Exception {
    JsonNode round =
        Json.read(
            clerk(ROUNDS, "{\"branch\":\"PKL\",\"box\":\"Drop box depan\",\"envelopes\":2}")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(),
            JsonNode.class);
    return round.path("id").asLong();
  }

  @Test
  void theEnvelopesOfABoxAreFollowedToTheirPackets() throws Exception {
    String round = ROUNDS + "/" + emptied();
    Batch batch = desk.batch("PKL", WebHub.MONDAY_MORNING.plusSeconds(60));
    Packet packet = desk.packet(batch);
    desk.page(batch, Disposition.FILED, packet.id(), "v", "t");

    clerk(round + "/disinfected", "").andExpect(status().isOk());
    clerk(round + "/disinfected", "")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.type").value("urn:berkas:problem:custody-done-already"))
        .andExpect(jsonPath("$.detail").value(containsString("sari")));
    clerk(round + "/handed-over", "{\"to\":\"Budi\"}").andExpect(status().isOk());
    clerk(round + "/scanned", "{\"batches\":[\"%s\"]}".formatted(batch.id()))
        .andExpect(jsonPath("$.state").value("FEWER"))
        .andExpect(jsonPath("$.batches[0]").value(batch.id()));
    clerk(round + "/counted", "{\"envelopes\":1}")
        .andExpect(jsonPath("$.state").value("EVEN"))
        .andExpect(jsonPath("$.compared.envelopes").value(1));
    clerk(round + "/counted", "{}").andExpect(status().isBadRequest());
    clerk(round + "/not-of-round", "{\"batch\":\"%s\"}".formatted(batch.id()))
        .andExpect(jsonPath("$.state").value("NOTHING_SCANNED"));
    read(ROUNDS, Role.AUDITOR, "PKL").andExpect(jsonPath("$[0].box").value("Drop box depan"));
  }

  @Test
  void paperIsPlacedAskedForPutBackAndKeptWhileItIsNeeded() throws Exception {
    Batch batch = desk.batch("PKL", WebHub.MONDAY_MORNING.plusSeconds(90));
    String page = desk.page(batch, Disposition.FILED, desk.packet(batch).id(), "v", "t");
    String paper = "/api/v1/custody/batches/" + batch.id();

    clerk(paper + "/placed", "{\"where\":\"Rak 3\"}").andExpect(jsonPath("$.place").value("Rak 3"));
    clerk(paper + "/placed", "{\"where\":\" \"}").andExpect(status().isBadRequest());
    JsonNode out =
        Json.read(
            post(
                    paper + "/asked-for",
                    "{\"page\":\"%s\",\"why\":\"stempel\"}".formatted(page),
                    Role.OFFICER,
                    "PKL")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(),
            JsonNode.class);
    clerk(paper + "/destruction-asked", "")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.type").value("urn:berkas:problem:custody-still-needed"));
    clerk(
            paper + "/put-back",
            "{\"slip\":%d}".formatted(out.path("out").get(0).path("id").asLong()))
        .andExpect(jsonPath("$.out").isEmpty());
    clerk(paper + "/returned", "{\"what\":\"KTP\",\"to\":\"pemilik\"}")
        .andExpect(jsonPath("$.steps[3].kind").value("RETURNED"));
    clerk(paper + "/destroyed", "{\"how\":\"x\"}").andExpect(status().isForbidden());
    read(paper, Role.CLERK, "PKL").andExpect(jsonPath("$.needs").isNotEmpty());
  }

  @Test
  void anotherBranchFindsNothingAndOthersMayNot() throws Exception {
    String round = ROUNDS + "/" + emptied();
    Batch batch = desk.batch("PKL", WebHub.MONDAY_MORNING.plusSeconds(95));
    String paper = "/api/v1/custody/batches/" + batch.id();

    read(round, Role.CLERK, "SMG").andExpect(status().isNotFound());
    read(paper, Role.CLERK, "SMG").andExpect(status().isNotFound());
    post(round + "/disinfected", "", Role.CLERK, "SMG").andExpect(status().isNotFound());
    post(paper + "/placed", "{\"where\":\"x\"}", Role.CLERK, "SMG")
        .andExpect(status().isNotFound());
    post(ROUNDS, "{\"branch\":\"PKL\",\"box\":\"x\",\"envelopes\":1}", Role.CLERK, "SMG")
        .andExpect(status().isNotFound());
    post(paper + "/placed", "{\"where\":\"x\"}", Role.OFFICER, "PKL")
        .andExpect(status().isForbidden());
    post(round + "/disinfected", "", Role.AUDITOR, "PKL").andExpect(status().isForbidden());
    String letter = "/api/v1/packets/" + packets.getFirst().id();
    read(letter + "/letter", Role.OFFICER, "XXX").andExpect(status().isNotFound());
    read(letter + "/contacts", Role.OFFICER, "XXX").andExpect(status().isNotFound());
    post(letter + "/contacts", "{\"way\":\"PHONE\",\"result\":\"REACHED\"}", Role.AUDITOR, "PKL")
        .andExpect(status().isForbidden());
  }

  @Test
  void aProgramReadsTheLetterSendsItAndNotesWhoWasTold() throws Exception {
    Task task = tasks.ofPacket(packets.getFirst().id()).orElseThrow();
    String packet = "/api/v1/packets/" + task.packet();
    read(packet + "/letter", Role.OFFICER, task.branch()).andExpect(status().isConflict());
    tasks.claim(task.id(), "officer");
    decisions.decide(
        task.id(), "officer", task.version(), Decision.SENT_BACK, "Formulir 4 belum ada");

    read(packet + "/letter", Role.OFFICER, task.branch())
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.note").value("Formulir 4 belum ada"))
        .andExpect(jsonPath("$.registration").isNotEmpty())
        .andExpect(jsonPath("$.message").isNotEmpty());
    read(packet + "/letter.pdf", Role.OFFICER, task.branch())
        .andExpect(status().isOk())
        .andExpect(content().contentType(MediaType.APPLICATION_PDF));
    post(packet + "/contacts", "{\"way\":\"FAX\"}", Role.OFFICER, task.branch())
        .andExpect(status().isBadRequest());
    post(
            packet + "/contacts",
            "{\"way\":\"WHATSAPP\",\"result\":\"SENT\",\"note\":\" lewat kantor \"}",
            Role.OFFICER,
            task.branch())
        .andExpect(jsonPath("$[0].by").value("sari"))
        .andExpect(jsonPath("$[0].note").value("lewat kantor"));

    assertThat(trail.find(EVERYTHING, 50).toString())
        .contains("GET /api/v1/packets/{id}/letter.pdf", "POST /api/v1/packets/{id}/contacts");
  }

  @Test
  void theDescriptionNamesThem() throws Exception {
    read("/api/v1/openapi", Role.ADMINISTRATOR, "PKL")
        .andExpect(content().string(containsString("/api/v1/custody/rounds/{id}/handed-over")))
        .andExpect(content().string(containsString("/api/v1/packets/{id}/contacts")));
  }
}
