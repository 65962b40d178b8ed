package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.document.Batch;
import id.berkas.fakes.Desk;
import id.berkas.fakes.SettableClock;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.time.Duration;
import java.util.Arrays;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A clerk opens a locked file on its hold's page, a program over the API. */
@WebTest
@TestPropertySource(properties = "berkas.test=locked files")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class LockedHoldsTest {

  @Autowired MockMvc web;
  @Autowired Holds holds;
  @Autowired Desk desk;
  @Autowired SettableClock clock;
  private long locked;

  @BeforeEach
  void holdALockedFile() {
    holds.place(Subject.BATCH, "PKL-261116-0001", "imaging-look", HoldReason.ENCRYPTED, "");
    locked =
        holds.open().stream()
            .filter(hold -> hold.reason() == HoldReason.ENCRYPTED)
            .findFirst()
            .orElseThrow()
            .id();
  }

  @Test
  void theHoldAsksAClerkForThePassword() throws Exception {
    web.perform(get("/holds").with(as(Role.CLERK)))
        .andExpect(
            content().string(Matchers.containsString("action=\"/holds/" + locked + "/password\"")));
    assertThat(pageOf(Role.OFFICER)).doesNotContain("type=\"password\"");
  }

  @Test
  void thePasswordIsTakenOnThePage() throws Exception {
    web.perform(entering("rahasia").with(as(Role.CLERK)).with(csrf()))
        .andExpect(
            flash()
                .attribute("notice", Matchers.hasToString(Matchers.containsString("unlocking"))));
    web.perform(entering("").with(as(Role.CLERK)).with(csrf()))
        .andExpect(
            flash().attribute("notice", Matchers.hasToString(Matchers.containsString("needed"))));
  }

  @Test
  void thePasswordIsTakenOverTheApiFromClerksOnly() throws Exception {
    send("{\"password\":\"rahasia\"}", Role.CLERK, 200);
    send("{\"password\":\"rahasia\"}", Role.OFFICER, 403);
    send("{\"password\":\"\"}", Role.CLERK, 400);
  }

  @Test
  void aHoldThatCameBackSaysThatThePasswordDidNotOpenIt() throws Exception {
    Batch batch = desk.batch("PKL", WebHub.MONDAY_MORNING);
    assertThat(tried(batch)).contains("scan &lt;b&gt;0042").doesNotContain("tidak membukanya");

    holds.resolve(holdOf(batch), Holds.PASSWORD + "sari");
    clock.advance(Duration.ofSeconds(20));
    assertThat(tried(batch)).isEmpty();
    holds.place(Subject.BATCH, batch.id(), "imaging-look", HoldReason.ENCRYPTED, "");

    assertThat(tried(batch)).contains("yang diketik pukul 09:00 tidak membukanya");
    assertThat(page("/batches/" + batch.id())).contains("yang diketik pukul 09:00");
  }

  @Test
  void theNoticeLeadsToTheBatchThatIsTried() throws Exception {
    Batch batch = desk.batch("PKL", WebHub.MONDAY_MORNING);
    tried(batch);

    web.perform(
            post("/holds/" + holdOf(batch) + "/password")
                .param("password", "rahasia")
                .with(as(Role.CLERK))
                .with(csrf()))
        .andExpect(
            flash()
                .attribute(
                    "leads", Matchers.hasToString(Matchers.containsString("/" + batch.id()))));
  }

  /** The card of a batch's hold, which is placed first when it never was. */
  private String tried(Batch batch) throws Exception {
    if (holds.lastOf(Subject.BATCH, batch.id()).isEmpty()) {
      holds.place(Subject.BATCH, batch.id(), "imaging-look", HoldReason.ENCRYPTED, "");
    }
    return Arrays.stream(page("/holds").split("<article"))
        .filter(card -> card.contains(batch.id()))
        .findFirst()
        .orElse("");
  }

  private long holdOf(Batch batch) {
    return holds.lastOf(Subject.BATCH, batch.id()).orElseThrow().id();
  }

  private String page(String path) throws Exception {
    return web.perform(get(path).with(as(Role.CLERK)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private void send(String json, Role role, int answer) throws Exception {
    web.perform(
            post("/api/v1/holds/" + locked + "/password")
                .with(as(role))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json))
        .andExpect(status().is(answer));
  }

  private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder entering(
      String password) {
    return post("/holds/" + locked + "/password").param("password", password);
  }

  private String pageOf(Role role) throws Exception {
    return web.perform(get("/holds").with(as(role))).andReturn().getResponse().getContentAsString();
  }

  private static RequestPostProcessor as(Role role) {
    return user(new SignedIn("somebody", "", role, null));
  }
}
