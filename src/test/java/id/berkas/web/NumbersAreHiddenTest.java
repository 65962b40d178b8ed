package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.audit.AuditEntry;
import id.berkas.audit.AuditFilter;
import id.berkas.audit.AuditTrail;
import id.berkas.audit.Deed;
import id.berkas.audit.Doing;
import id.berkas.document.Json;
import id.berkas.document.Packet;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Identity and account numbers, wherever the pages about a packet speak of them. */
@WebTest
@TestPropertySource(properties = "berkas.test=hidden numbers")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class NumbersAreHiddenTest {

  private static final String NIK = "3375015708859901";
  private static final String OTHER_NIK = "3375011201809902";
  private static final Pattern HIDDEN = Pattern.compile("data-number=\"([0-9a-f]+)\"");

  @Autowired MockMvc web;
  @Autowired SampleDay day;
  @Autowired AuditTrail trail;
  private List<Packet> packets = List.of();

  @BeforeEach
  void layOutTheDay() throws Exception {
    packets = day.layOut();
  }

  private static RequestPostProcessor as(Role role, String branch) {
    return user(new SignedIn("sari", "", role, branch));
  }

  private String body(String path) throws Exception {
    return web.perform(get(path).with(as(Role.OFFICER, "PKL")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private List<Doing> done(String about) {
    return trail.find(new AuditFilter("sari", about, null, null, null), 100).stream()
        .map(AuditEntry::doing)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "2, ''", "2, /registration?number=LA-PKL-261116-00001"})
  void evidenceCandidatesFieldsAndContradictionsShowTheirEndsOnly(int packet, String page)
      throws Exception {
    String path = "/packets/" + packets.get(packet).id();
    String shown = body(path + page);
    assertThat(shown).contains("3375••••••••990").doesNotContain(NIK, OTHER_NIK, "26133068531");

    String query = page.isEmpty() ? "" : page.substring(page.indexOf('?'));
    Map<?, ?> numbers = Json.read(body(path + "/numbers" + query), Map.class);
    Matcher hidden = HIDDEN.matcher(shown);
    assertThat(hidden.results().map(found -> found.group(1)).distinct())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(numbers.containsKey(key)).isTrue());
  }

  @Test
  void aNumberThatWasTypedWithSpacesIsHiddenWhereItsHistoryIsTold() throws Exception {
    String packet = packets.getFirst().id();
    web.perform(
            post("/packets/{p}/fields", packet)
                .with(csrf())
                .with(as(Role.OFFICER, "PKL"))
                .param("page", packets.getFirst().pages().getFirst())
                .param("kind", "PHONE")
                .param("value", "0812-0000 9902"))
        .andExpect(status().is3xxRedirection())
        .andExpect(
            done ->
                assertThat(String.valueOf(done.getFlashMap().get("notice")))
                    .contains("0812••••9902")
                    .doesNotContain("0000"));

    assertThat(body("/packets/" + packet + "?lang=en"))
        .contains("field added", "0812••••9902")
        .doesNotContain("0812-0000 9902", "081200009902", "+6281200009902");
  }

  @Test
  void whoAskedForThemIsOnRecord() throws Exception {
    String packet = packets.getFirst().id();
    body("/packets/" + packet + "/numbers");

    assertThat(done(packet))
        .anySatisfy(
            entry -> {
              assertThat(entry.deed()).isEqualTo(Deed.SAW);
              assertThat(entry.detail()).contains("/numbers");
            });
  }

  @Test
  void anotherBranchSeesNeitherNumbersNorWordsNorFields() throws Exception {
    Packet packet = packets.getFirst();
    String page = packet.pages().getFirst();
    String field = "/pages/%s/fields/NIK/300-660-1500-90".formatted(page);
    for (String path : List.of("/packets/%s/numbers".formatted(packet.id()), field)) {
      web.perform(get(path).with(as(Role.OFFICER, "SMG"))).andExpect(status().isNotFound());
    }
    web.perform(get("/pages/{p}/words", page).with(as(Role.CLERK, "SMG")))
        .andExpect(status().isNotFound());
    web.perform(post(field).with(csrf()).param("value", NIK).with(as(Role.OFFICER, "SMG")))
        .andExpect(status().isNotFound());
    web.perform(post(field).with(csrf()).param("value", NIK).with(as(Role.AUDITOR, "PKL")))
        .andExpect(status().isForbidden());
    assertThat(body(field)).contains(NIK);
  }

  @Test
  void theWordsOfAPageAreDataOfThatPageAndOnRecordLikeIt() throws Exception {
    String page = packets.getFirst().pages().getFirst();
    web.perform(get("/pages/{p}/words", page).with(as(Role.OFFICER, "PKL")))
        .andExpect(jsonPath("$[1][2].text").value(NIK))
        .andExpect(jsonPath("$[1][0].box.x").value(300));

    assertThat(done(page)).extracting(Doing::deed).contains(Deed.SAW);
  }

  @Test
  void whatCannotBeIsAskedAgainWithWhatWasTyped() throws Exception {
    String page = packets.getFirst().pages().getFirst();
    String field = "/pages/%s/fields/NIK/300-660-1500-90".formatted(page);
    var refused =
        web.perform(
                post(field)
                    .with(csrf())
                    .with(as(Role.OFFICER, "PKL"))
                    .param("seen", NIK)
                    .param("value", "3375015713859901"))
            .andReturn();
    String again =
        web.perform(get(field).with(as(Role.OFFICER, "PKL")).flashAttrs(refused.getFlashMap()))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(again).contains("angka ke-9 dan ke-10 bukan bulan", "3375015713859901");
    web.perform(get("/pages/{p}/fields/NIK/nowhere", page).with(as(Role.OFFICER, "PKL")))
        .andExpect(status().isNotFound());
  }
}
