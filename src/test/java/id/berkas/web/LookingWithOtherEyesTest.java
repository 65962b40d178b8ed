package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.audit.AuditEntry;
import id.berkas.audit.AuditFilter;
import id.berkas.audit.AuditTrail;
import id.berkas.document.Packet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
@TestPropertySource(properties = "berkas.test=other eyes")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookingWithOtherEyesTest {

  @Autowired MockMvc web;
  @Autowired SampleDay day;
  @Autowired AuditTrail trail;
  private List<Packet> packets = List.of();

  @BeforeAll
  void layOutTheDay() throws Exception {
    packets = day.layOut();
  }

  private MockHttpSession session(String name) throws Exception {
    return (MockHttpSession)
        Objects.requireNonNull(
            web.perform(
                    post("/login")
                        .with(csrf())
                        .param("username", name)
                        .param("password", name + "-demo"))
                .andReturn()
                .getRequest()
                .getSession(false));
  }

  private MockHttpSession looking(String role, String branch) throws Exception {
    MockHttpSession admin = session("admin");
    web.perform(
            post("/view-as")
                .with(csrf())
                .session(admin)
                .param("role", role)
                .param("branch", branch))
        .andExpect(redirectedUrl("/queue"));
    return admin;
  }

  @Test
  void anAdministratorSeesWhatAnOfficerOfThatBranchSees() throws Exception {
    String packet = "/packets/" + packets.getFirst().id();
    MockHttpSession pekalongan = looking("OFFICER", "PKL");
    web.perform(get(packet).session(pekalongan).param("lang", "en"))
        .andExpect(status().isOk())
        .andExpect(
            content().string(containsString("You see what somebody sees who is: Officer, PKL")));
    web.perform(get("/users").session(pekalongan)).andExpect(status().isForbidden());
    web.perform(get(packet).session(looking("OFFICER", "SMG"))).andExpect(status().isNotFound());
  }

  @Test
  void nothingCanBeChangedMeanwhile() throws Exception {
    MockHttpSession admin = looking("OFFICER", "PKL");

    web.perform(post("/queue/next").with(csrf()).session(admin)).andExpect(status().isForbidden());

    web.perform(post("/view-as/end").with(csrf()).session(admin))
        .andExpect(redirectedUrl("/users"));
    web.perform(get("/users").session(admin))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("class=\"viewing\""))));
  }

  @Test
  void itIsOnRecordWhoReallyLooked() throws Exception {
    web.perform(get("/packets/" + packets.get(2).id()).session(looking("AUDITOR", "")));

    assertThat(trail.find(new AuditFilter("admin", null, null, null, null), 5))
        .extracting(AuditEntry::doing)
        .extracting(doing -> doing.detail())
        .contains("GET /packets/{id} as AUDITOR of all branches", "POST /view-as role=AUDITOR");
  }

  @Test
  void nobodyElseBorrowsEyes() throws Exception {
    for (String name : List.of("officer", "clerk", "auditor", "supervisor")) {
      web.perform(
              post("/view-as").with(csrf()).session(session(name)).param("role", "ADMINISTRATOR"))
          .andExpect(status().isForbidden());
    }
  }

  @Test
  void aSessionThatRanOutLeadsToADoorThatSaysSo() throws Exception {
    web.perform(
            get("/queue")
                .with(
                    request -> {
                      request.setRequestedSessionId("gone");
                      request.setRequestedSessionIdValid(false);
                      return request;
                    }))
        .andExpect(redirectedUrl("http://localhost/login?timeout"));
    web.perform(get("/login?timeout"))
        .andExpect(content().string(containsString("Sesi Anda berakhir")));
    web.perform(get("/queue")).andExpect(redirectedUrl("http://localhost/login"));
    web.perform(post("/queue/next")).andExpect(redirectedUrl("/login?timeout"));
    web.perform(post("/tasks/1/draft").header("Sec-Fetch-Mode", "cors"))
        .andExpect(status().isForbidden());
  }
}
