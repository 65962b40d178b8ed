package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.audit.AuditEntry;
import id.berkas.audit.AuditFilter;
import id.berkas.audit.AuditTrail;
import id.berkas.audit.Deed;
import id.berkas.revision.Revision.Kind;
import id.berkas.revision.Revisions;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class AdministratorsWatchTheRoutesTest {

  @Autowired MockMvc web;
  @Autowired CannedRoutes routes;
  @Autowired Revisions revisions;
  @Autowired AuditTrail trail;

  private static RequestPostProcessor as(Role role) {
    return user(new SignedIn("watches", "", role, null));
  }

  @Test
  void thePageShowsTheWayAndWhatStandsStill() throws Exception {
    web.perform(get("/routes?lang=en").with(as(Role.ADMINISTRATOR)))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("<svg class=\"way\""),
                        containsString("stands still"),
                        containsString("12 waiting"),
                        not(containsString("<b>no</b>")),
                        not(containsString("??")))));
  }

  @Test
  void healthTellsWhoStoppedARouteAndWhy() throws Exception {
    web.perform(get("/health?lang=en").with(as(Role.ADMINISTRATOR)))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("separation stopped by budi, 16 Nov 2026 08:58"),
                        containsString("the disk is changed"),
                        containsString("href=\"/routes\""))));
  }

  @Test
  void aRouteIsToldInTheReadersLanguage() throws Exception {
    web.perform(get("/routes?lang=id").with(as(Role.ADMINISTRATOR)))
        .andExpect(content().string(containsString("Halaman bundel menjadi paket, menurut")))
        .andExpect(content().string(containsString("Melihat ke folder pemindai mfp-lobby ")))
        .andExpect(content().string(containsString("What imaging does.")));
    web.perform(get("/routes?lang=en").with(as(Role.ADMINISTRATOR)))
        .andExpect(content().string(containsString("What separation does.")));
  }

  /** Every route of the files has its Indonesian words; its own are English. */
  @Test
  void everyRouteOfTheFilesHasItsWords() throws Exception {
    Properties words = new Properties();
    try (var text = Files.newBufferedReader(Path.of("src/main/resources/messages_id.properties"))) {
      words.load(text);
    }
    Pattern id = Pattern.compile("^- route:\\R +id: (\\S+)", Pattern.MULTILINE);
    try (var files = Files.list(Path.of("routes"))) {
      for (Path file : files.toList()) {
        id.matcher(Files.readString(file))
            .results()
            .forEach(route -> assertThat(words).containsKey("route.does." + route.group(1)));
      }
    }
  }

  @Test
  void thePictureWritesNumbersAsTheTableDoes() throws Exception {
    web.perform(get("/routes?lang=id").with(as(Role.ADMINISTRATOR)))
        .andExpect(content().string(containsString(">4,2 /mnt</text>")));
  }

  @Test
  void anOrderNeedsAReasonAndIsOnRecord() throws Exception {
    web.perform(order("imaging", "STOP", " ").with(as(Role.ADMINISTRATOR)).with(csrf()));
    assertThat(routes.orders).isEmpty();

    web.perform(order("imaging", "STOP", "disk is full").with(as(Role.ADMINISTRATOR)).with(csrf()));

    assertThat(routes.orders).containsExactly("imaging STOP watches disk is full");
    assertThat(trail.find(new AuditFilter(null, "imaging", null, null, null), 9))
        .extracting(AuditEntry::doing)
        .extracting(doing -> doing.deed())
        .containsExactly(Deed.CHANGED, Deed.REFUSED);
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder order(
      String route, String order, String reason) {
    return post("/routes/" + route + "/order").param("order", order).param("reason", reason);
  }

  @ParameterizedTest
  @CsvSource({"ADMINISTRATOR,200,302", "AUDITOR,200,403", "OFFICER,403,403", "CLERK,403,403"})
  void auditorsReadAndAdministratorsOrder(Role role, int reading, int ordering) throws Exception {
    web.perform(get("/routes").with(as(role))).andExpect(status().is(reading));
    web.perform(order("nowhere", "STOP", "test").with(as(role)).with(csrf()))
        .andExpect(status().is(ordering));
  }

  @Test
  void aRouteFileIsShownWithItsVersions() throws Exception {
    revisions.keep(Kind.ROUTE, "30-x.camel.yaml", "- route: {id: old}\n", null);
    revisions.keep(Kind.ROUTE, "30-x.camel.yaml", "- route: {id: old}\n", null);
    revisions.keep(Kind.ROUTE, "30-x.camel.yaml", "- route: {id: young}\n", null);
    assertThat(revisions.of(Kind.ROUTE, "30-x.camel.yaml")).hasSize(2);

    web.perform(get("/routes/files/30-x.camel.yaml").with(as(Role.AUDITOR)))
        .andExpect(content().string(containsString("id: young")));
    web.perform(get("/routes/files/30-x.camel.yaml?version=1").with(as(Role.AUDITOR)))
        .andExpect(content().string(containsString("id: old")));
    web.perform(get("/routes/files/nothing").with(as(Role.AUDITOR)))
        .andExpect(status().isNotFound());
  }
}
