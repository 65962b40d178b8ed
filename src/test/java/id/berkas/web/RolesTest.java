package id.berkas.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class RolesTest {

  @Autowired MockMvc web;

  private static RequestPostProcessor as(String user) {
    Role role =
        switch (user) {
          case "clerk" -> Role.CLERK;
          case "officer" -> Role.OFFICER;
          case "admin" -> Role.ADMINISTRATOR;
          default -> Role.AUDITOR;
        };
    return user(new SignedIn(user, "", role, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"batches", "tasks", "holds", "ledger", "registrations", "openapi"})
  void everybodySignedInReads(String what) throws Exception {
    for (String user : new String[] {"clerk", "officer", "admin", "auditor"}) {
      web.perform(get("/api/v1/" + what).with(as(user))).andExpect(status().isOk());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "batches",
        "tasks",
        "holds",
        "ledger",
        "registrations",
        "openapi",
        "pages/x/image"
      })
  void nobodyElseReads(String what) throws Exception {
    web.perform(get("/api/v1/" + what))
        .andExpect(status().isUnauthorized())
        .andExpect(content().contentType("application/problem+json;charset=UTF-8"))
        .andExpect(jsonPath("$.detail").isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "officer,204",
    "clerk,403",
    "admin,403",
    "auditor,403",
  })
  void onlyOfficersTakeTasks(String user, int answer) throws Exception {
    web.perform(post("/api/v1/tasks/next").with(as(user))).andExpect(status().is(answer));
  }

  @ParameterizedTest
  @CsvSource({"clerk,404", "admin,404", "officer,403", "auditor,403"})
  void clerksAndAdministratorsSettleHolds(String user, int answer) throws Exception {
    web.perform(
            post("/api/v1/holds/999999/resolve")
                .with(as(user))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"resolution\":\"scanned again\"}"))
        .andExpect(status().is(answer));
  }

  @ParameterizedTest
  @CsvSource({"admin,200", "clerk,403", "officer,403", "auditor,403"})
  void onlyAdministratorsImportRegistrations(String user, int answer) throws Exception {
    String csv =
        """
        registration_number,program,full_name,nik
        LA-PKL-261116-00001,JHT,SPECIMEN SATU,3375011201809901
        """;
    web.perform(post("/api/v1/registrations").with(as(user)).contentType("text/csv").content(csv))
        .andExpect(status().is(answer));
  }

  @Test
  void programsSignInWithEachRequest() throws Exception {
    web.perform(get("/api/v1/batches").with(httpBasic("clerk", "clerk-demo")))
        .andExpect(status().isOk());
    web.perform(get("/api/v1/batches")).andExpect(status().isUnauthorized());
  }

  @Test
  void aWrongPasswordIsRefused() throws Exception {
    web.perform(get("/api/v1/batches").with(httpBasic("clerk", "officer-demo")))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void programsGetNoSession() throws Exception {
    web.perform(get("/api/v1/batches").with(httpBasic("clerk", "clerk-demo")))
        .andExpect(header().doesNotExist("Set-Cookie"));
  }

  @Test
  void theMetersAreForAdministrators() throws Exception {
    web.perform(get("/actuator/health")).andExpect(status().isOk());
    web.perform(get("/actuator/prometheus").with(as("clerk"))).andExpect(status().isForbidden());
  }
}
