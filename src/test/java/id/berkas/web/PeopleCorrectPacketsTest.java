package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.document.Json;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Pages;
import id.berkas.figures.Figures;
import id.berkas.figures.GroupBy;
import id.berkas.figures.Span;
import id.berkas.figures.Volume;
import id.berkas.verification.Tasks;
import id.berkas.verification.Verification;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestPropertySource(properties = "berkas.test=packets to correct")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class PeopleCorrectPacketsTest {

  @Autowired MockMvc web;
  @Autowired SampleDay day;
  @Autowired Pages pages;
  @Autowired Tasks tasks;
  @Autowired Figures figures;
  @Autowired Verification verification;
  private List<Packet> packets = List.of();

  @BeforeEach
  void layOutTheDay() throws Exception {
    packets = day.layOut();
  }

  private static RequestPostProcessor as(Role role, String branch) {
    return user(new SignedIn("sari", "", role, branch.isEmpty() ? null : branch));
  }

  private String html(String path) throws Exception {
    return web.perform(get(path).with(as(Role.CLERK, "")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static MockHttpServletRequestBuilder form(String... fields) {
    MockHttpServletRequestBuilder form =
        post("/corrections").with(csrf()).with(as(Role.CLERK, "PKL"));
    for (int field = 0; field < fields.length; field += 2) {
      form.param(fields[field], fields[field + 1]);
    }
    return form;
  }

  private MockHttpServletRequestBuilder api(String json, Role role, String branch) {
    return post("/api/v1/corrections")
        .with(as(role, branch))
        .contentType(MediaType.APPLICATION_JSON)
        .content(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/packets/%s/registration", "/packets/%s/registration?number=%s"})
  void theSearchSpeaksBothLanguagesWithoutAGap(String path) throws Exception {
    String here = path.formatted(packets.get(1).id(), SampleDay.BUDI);

    assertThat(html(here)).contains("Kemungkinan menurut mesin").doesNotContain("??");
    assertThat(html(here + (here.contains("?") ? "&" : "?") + "lang=en"))
        .contains("What the machine thinks possible")
        .doesNotContain("??", "&#39;&#39;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LA-PKL-261116-00001",
        "la-pkl-261116-00001",
        "3375015708859901",
        "3375015708859907",
        "26133068531",
        "siti amina specimen",
        "aminah",
        "3375 0157 0885 9901"
      })
  void oneBoxFindsAPersonByWhateverIsKnown(String typed) throws Exception {
    String found =
        web.perform(
                get("/packets/{p}/registration", packets.get(3).id())
                    .param("q", typed)
                    .with(as(Role.OFFICER, "PKL")))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(found).contains("SITI AMINAH SPECIMEN", "3375••••••••9901");
    assertThat(found).doesNotContain("NIK 3375015708859901");
  }

  @Test
  void whatIsTypedIsTextAndNoPattern() throws Exception {
    assertThat(html("/packets/%s/registration?q=%%25%%25%%25".formatted(packets.get(3).id())))
        .doesNotContain("SITI AMINAH");
    assertThat(
            html(
                "/packets/%s/registration?q=%%3Cscript%%3Ealert(1)".formatted(packets.get(3).id())))
        .doesNotContain("<script>alert");
  }

  @Test
  void choosingBindsThePacketByAPersonsWordAndCanBeUndone() throws Exception {
    Packet packet = packets.get(3);
    int version = tasks.ofPacket(packet.id()).orElseThrow().version();
    web.perform(
            form(
                "kind",
                "choose",
                "packet",
                packet.id(),
                "registration",
                SampleDay.SITI,
                "reason",
                "Telepon <b>peserta</b>",
                "back",
                "/packets/" + packet.id()))
        .andExpect(redirectedUrl("/packets/" + packet.id()));

    String page = html("/packets/" + packet.id());
    assertThat(page)
        .contains("Dipilih oleh sari", "SITI AMINAH SPECIMEN", "Telepon &lt;b&gt;peserta")
        .contains("registrasi dipilih", "tidak dikenal")
        .doesNotContain("??");
    assertThat(tasks.ofPacket(packet.id()).orElseThrow().version()).isGreaterThan(version);

    String undo = page.replaceAll("(?s).*action=\"(/corrections/\\d+/undo)\".*", "$1");
    web.perform(post(undo).with(csrf()).with(as(Role.OFFICER, "PKL")))
        .andExpect(redirectedUrl("/batches"));
    assertThat(html("/packets/" + packet.id())).doesNotContain("Dipilih oleh sari");
  }

  @Test
  void theEvidenceAgainstAChoiceIsShownAndForbidsNothing() throws Exception {
    Packet conflict = packets.get(2);
    String page =
        html("/packets/%s/registration?number=%s".formatted(conflict.id(), SampleDay.SITI));
    assertThat(page).contains("data-choose");
    web.perform(form("kind", "choose", "packet", conflict.id(), "registration", SampleDay.SITI))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void aSplitIsOnePressOnThePagesOfABatch() throws Exception {
    Packet packet = packets.getFirst();
    String last = pages.in(packet.id()).getLast().id();
    String grid = html("/batches/%s/arrange".formatted(packet.batch()));
    assertThat(grid)
        .contains("data-page=\"" + last + "\"", "loading=\"lazy\"")
        .doesNotContain("??", " style=", "onclick=");
    assertThat(html("/batches/%s/arrange?lang=en".formatted(packet.batch())))
        .contains("Merge with the packet before")
        .doesNotContain("??");

    web.perform(form("kind", "split", "page", last).header("X-Correction", "script"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.correction").isNumber());

    assertThat(pages.get(last).packet()).isNotEqualTo(packet.id());
  }

  @Test
  void aRefusalIsASentenceInTheReadersLanguage() throws Exception {
    String first = pages.in(packets.get(1).id()).getFirst().id();

    web.perform(form("kind", "split", "page", first).header("X-Correction", "script"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.sentence").value("Paket sudah dimulai di halaman ini."));
    web.perform(api("{\"kind\":\"split\",\"page\":\"%s\"}".formatted(first), Role.CLERK, ""))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.type").value("urn:berkas:problem:begins-already"))
        .andExpect(jsonPath("$.detail").value("The packet begins at this page already."));
  }

  @Test
  void programsCorrectAndTakeBack() throws Exception {
    Packet packet = packets.getFirst();
    String page = packet.pages().getFirst();
    String answer =
        web.perform(
                api(
                    "{\"kind\":\"turn\",\"page\":\"%s\",\"degrees\":90}".formatted(page),
                    Role.OFFICER,
                    "PKL"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    Object correction = Json.read(answer, Map.class).get("correction");

    web.perform(get("/api/v1/corrections").param("packet", packet.id()).with(as(Role.AUDITOR, "")))
        .andExpect(jsonPath("$[0].command.kind").value("turn"))
        .andExpect(jsonPath("$[0].who").value("sari"));
    web.perform(post("/api/v1/corrections/{c}/undo", correction).with(as(Role.OFFICER, "PKL")))
        .andExpect(status().isOk());
    web.perform(post("/api/v1/corrections/{c}/undo", correction).with(as(Role.OFFICER, "PKL")))
        .andExpect(status().isConflict());
    web.perform(
            get("/api/v1/packets/{p}/registrations", packet.id())
                .param("q", "budi santoso")
                .with(as(Role.CLERK, "PKL")))
        .andExpect(jsonPath("$[0].registration.number").value(SampleDay.BUDI));
  }

  @Test
  void aPacketOfASplitThatWasTakenBackIsSaidToBeDissolvedAndNotCounted() throws Exception {
    Packet packet = packets.getFirst();
    String last = pages.in(packet.id()).getLast().id();
    int counted = packetsOfTheDay();
    String answer =
        web.perform(
                api("{\"kind\":\"split\",\"page\":\"%s\"}".formatted(last), Role.OFFICER, "PKL"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String gone = String.valueOf(pages.get(last).packet());
    verification.queue(new PacketRef(gone));
    assertThat(packetsOfTheDay()).isEqualTo(counted + 1);

    Object correction = Json.read(answer, Map.class).get("correction");
    web.perform(post("/api/v1/corrections/{c}/undo", correction).with(as(Role.OFFICER, "PKL")))
        .andExpect(status().isOk());

    assertThat(html("/packets/" + gone))
        .contains("Paket ini sudah dibubarkan; halamannya ada di")
        .contains("href=\"/packets/" + packet.id() + "\"")
        .doesNotContain("data-key", "class=\"due", "/claim", "??");
    assertThat(packetsOfTheDay()).isEqualTo(counted);
  }

  private int packetsOfTheDay() {
    LocalDate day = LocalDate.parse("2026-11-16");
    return figures.volumes(new Span(day, day, null, null, null), GroupBy.DAY).stream()
        .mapToInt(Volume::packets)
        .sum();
  }

  @Test
  void anotherBranchAndAuditorsChangeNothing() throws Exception {
    String page = packets.getFirst().pages().getLast();
    String json = "{\"kind\":\"split\",\"page\":\"%s\"}".formatted(page);

    web.perform(api(json, Role.CLERK, "SMG")).andExpect(status().isNotFound());
    web.perform(api(json, Role.AUDITOR, "")).andExpect(status().isForbidden());
    web.perform(
            get("/packets/{p}/registration", packets.getFirst().id()).with(as(Role.CLERK, "SMG")))
        .andExpect(status().isNotFound());
    web.perform(get("/batches/{b}/arrange", packets.getFirst().batch()).with(as(Role.CLERK, "SMG")))
        .andExpect(status().isNotFound());
    web.perform(post("/corrections").with(as(Role.CLERK, "")).param("kind", "split"))
        .andExpect(status().isForbidden());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"kind\":\"burn\"}", "{\"kind\":\"merge\"}", "{\"kind\":\"move\"}", "["})
  void nonsenseIsAnsweredWithASentence(String json) throws Exception {
    web.perform(api(json, Role.CLERK, ""))
        .andExpect(status().is4xxClientError())
        .andExpect(jsonPath("$.detail").isNotEmpty());
    web.perform(form("kind", "burn", "back", "https://elsewhere.example"))
        .andExpect(status().isNotFound());
  }
}
