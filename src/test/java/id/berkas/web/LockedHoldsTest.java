package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A clerk opens a locked file on its hold's page, a program over the API. */
@WebTest
class LockedHoldsTest {

  @Autowired MockMvc web;
  @Autowired Holds holds;
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
