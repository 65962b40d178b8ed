package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.collation.Passes;
import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestPropertySource(properties = "berkas.test=stacks of its own")
class SidesOfAStackTest {

  @Autowired MockMvc web;
  @Autowired Batches batches;
  @Autowired Pages pages;
  @Autowired Passes passes;
  @Autowired JdbcClient sql;

  private static RequestPostProcessor as(Role role, @Nullable String branch) {
    return user(new SignedIn("sari", "", role, branch));
  }

  private static RequestPostProcessor clerk() {
    return as(Role.CLERK, "PKL");
  }

  @Test
  void aPairIsShownSideBySideAndOneButtonMakesItOneBatch() throws Exception {
    String fronts = pass(0, 2);
    String backs = pass(1, 2);
    pair(fronts, backs);

    assertThat(html("/batches")).contains("/passes");
    assertThat(html("/passes")).contains(fronts, backs);
    String preview = html("/passes/" + fronts);
    assertThat(preview).contains("Ya, satu tumpukan", "Lembar 2").doesNotContain("Celah mulai");
    web.perform(get("/passes/" + backs).with(clerk()))
        .andExpect(redirectedUrl("/passes/" + fronts));

    join(fronts, backs, "REVERSED", 1);

    String whole = Objects.requireNonNull(passes.find(fronts).orElseThrow().whole());
    assertThat(pages.ofBatch(whole)).hasSize(4);
    assertThat(html("/batches/" + fronts)).contains(whole);
    assertThat(html("/batches/" + whole)).contains(fronts, backs);
  }

  @Test
  void aMismatchSaysSoAndShowsWhereTheGapWouldBe() throws Exception {
    String fronts = pass(2, 3);
    String backs = pass(3, 2);
    pair(fronts, backs);

    assertThat(html("/passes/" + fronts + "?gap=2"))
        .contains("Ada 3 sisi depan dan 2 sisi belakang", "sekarang: lembar 2", "gap=3");
    assertThat(html("/passes/" + fronts + "?gap=2&lang=en"))
        .contains("There are 3 fronts and 2 backs", "Pair them with this gap");
  }

  @Test
  void whoeverIsLateLearnsThatItWasDecided() throws Exception {
    String fronts = pass(4, 1);
    String backs = pass(5, 1);
    pair(fronts, backs);
    part(fronts, backs, "APART");
    join(fronts, backs, "REVERSED", 1);
    assertThat(passes.find(fronts).orElseThrow().whole()).isNull();
  }

  @Test
  void aLonePassAsksForItsBacks() throws Exception {
    String fronts = pass(6, 2);
    assertThat(html("/passes/" + fronts)).contains("2 sisi depan sudah ada", "/alone", "/wait");
    web.perform(post("/passes/%s/alone".formatted(fronts)).with(csrf()).with(clerk()))
        .andExpect(redirectedUrl("/passes"));
    web.perform(get("/passes/" + fronts).with(clerk()))
        .andExpect(redirectedUrl("/batches/" + fronts));
  }

  @Test
  void anAuditorOnlyLooksAndAnotherBranchSeesNothing() throws Exception {
    String fronts = pass(7, 1);
    web.perform(get("/passes/" + fronts).with(as(Role.AUDITOR, null))).andExpect(status().isOk());
    web.perform(
            post("/passes/%s/alone".formatted(fronts)).with(csrf()).with(as(Role.AUDITOR, null)))
        .andExpect(status().isForbidden());
    web.perform(get("/passes/" + fronts).with(as(Role.CLERK, "SMG")))
        .andExpect(status().isNotFound());
    web.perform(post("/passes/%s/alone".formatted(fronts)).with(csrf()).with(as(Role.CLERK, "SMG")))
        .andExpect(status().isNotFound());
  }

  private void join(String fronts, String backs, String order, int gap) throws Exception {
    web.perform(
            post("/passes/%s/join".formatted(fronts))
                .param("backs", backs)
                .param("order", order)
                .param("gap", String.valueOf(gap))
                .with(csrf())
                .with(clerk()))
        .andExpect(status().is3xxRedirection());
  }

  private void part(String fronts, String backs, String parting) throws Exception {
    web.perform(
            post("/passes/%s/part".formatted(fronts))
                .param("backs", backs)
                .param("parting", parting)
                .with(csrf())
                .with(clerk()))
        .andExpect(redirectedUrl("/passes"));
  }

  private String html(String path) throws Exception {
    return web.perform(get(path).with(clerk()))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String pass(int minute, int count) {
    Instant at = WebHub.MONDAY_MORNING.plus(Duration.ofMinutes(minute));
    String id = batches.nextId("PKL", at);
    batches.add(
        new Batch(
            id,
            "mfp-lobby",
            "PKL",
            "scan.pdf",
            BatchState.LOOKED_AT,
            at,
            List.of(new BatchFile(id, "scan.pdf", 7))));
    batches.counted(id, count);
    for (int number = 1; number <= count; number++) {
      pages.add(id, number, new PageSource(id, "application/pdf", number - 1));
    }
    sql.sql("insert into pass (batch, stack, state, since) values (:id, 'mfp-lobby', 'WAITS', :at)")
        .param("id", id)
        .param("at", Timestamp.from(at))
        .update();
    return id;
  }

  private void pair(String fronts, String backs) {
    offered(fronts, backs);
    offered(backs, fronts);
  }

  private void offered(String batch, String partner) {
    sql.sql("update pass set state = 'OFFERED', partner = :partner where batch = :batch")
        .param("partner", partner)
        .param("batch", batch)
        .update();
  }
}
