package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.document.Batch;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.fakes.Desk;
import id.berkas.hold.Hold;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestPropertySource(properties = "berkas.test=held paper is decided")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class HeldPaperIsDecidedTest {

  @Autowired MockMvc web;
  @Autowired Desk desk;
  @Autowired Holds holds;
  @Autowired Pages pages;
  @Autowired Batches batches;
  private String batch = "";
  private String page = "";
  private long hold;

  @BeforeEach
  void aBatchWhoseOnlyPageIsHeld() {
    Batch one = desk.batch("PKL", WebHub.MONDAY_MORNING);
    batch = one.id();
    pages.add(batch, 1, new PageSource("ab12", "image/png", 0));
    page = pages.ofBatch(batch).getFirst().id();
    pages.dispose(page, Disposition.HELD, "not-opened", null);
    batches.move(batch, BatchState.SEPARATED);
    hold = held(Subject.PAGE, page, HoldReason.TOO_MANY_PIXELS);
  }

  private long held(Subject subject, String id, HoldReason reason) {
    holds.place(subject, id, "imaging-looked", reason, "");
    return holds.open().stream()
        .filter(open -> open.subjectId().equals(id))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static RequestPostProcessor clerk() {
    return user(new SignedIn("sari", "", Role.CLERK, "PKL"));
  }

  private String html(String path) throws Exception {
    return web.perform(get(path).with(clerk()))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String answered(String how) throws Exception {
    return String.valueOf(
        web.perform(
                post("/holds/{h}/resolve", hold)
                    .param("how", how)
                    .param("resolution", "sudah")
                    .with(csrf())
                    .with(clerk()))
            .andReturn()
            .getFlashMap()
            .get("notice"));
  }

  private ResultActions answeredByAProgram(String body) throws Exception {
    return web.perform(
        post("/api/v1/holds/{h}/resolve", hold)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .with(csrf())
            .with(clerk()));
  }

  private boolean isOpen() {
    return holds.find(hold).map(Hold::resolvedAt).isEmpty();
  }

  @Test
  void aHeldPageIsNotForgottenByNotingItsHoldAsSettled() throws Exception {
    String card = html("/holds").split("#" + page + "\"", 2)[1].split("</article>", 2)[0];
    assertThat(card)
        .contains("value=\"rescanned\"", "value=\"rejected\"")
        .doesNotContain("value=\"settled\"");
    assertThat(answered("settled")).contains("notice.still-held");
    assertThat(isOpen()).isTrue();
    assertThat(pages.get(page).disposition()).isEqualTo(Disposition.HELD);
  }

  @Test
  void aHeldPageThatWasScannedAgainIsRejectedHere() throws Exception {
    assertThat(answered("rescanned")).contains("notice.resolved");

    assertThat(isOpen()).isFalse();
    assertThat(pages.get(page).disposition()).isEqualTo(Disposition.REJECTED);
    assertThat(html("/batches/" + batch)).contains("dipindai ulang").doesNotContain("??");
  }

  @Test
  void aProgramHasToDecideAboutAHeldPageToo() throws Exception {
    answeredByAProgram("{\"resolution\": \"seen\"}").andExpect(status().isConflict());
    assertThat(isOpen()).isTrue();
    answeredByAProgram("{\"resolution\": \"seen\", \"how\": \"lost\"}")
        .andExpect(status().isBadRequest());

    answeredByAProgram("{\"resolution\": \"torn\", \"how\": \"rejected\"}")
        .andExpect(status().isOk());

    assertThat(holds.find(hold).map(Hold::resolution)).contains("sari: rejected: torn");
    assertThat(pages.get(page).disposition()).isEqualTo(Disposition.REJECTED);
  }

  @Test
  void aHeldBatchIsNotNotedAsSettledAndItsWaitingPagesAreDecided() throws Exception {
    pages.undispose(batch, "not-opened");
    batches.move(batch, BatchState.HELD);
    hold = held(Subject.BATCH, batch, HoldReason.ENCRYPTED);

    assertThat(answered("settled")).contains("notice.still-held");
    assertThat(answered("rejected")).contains("notice.resolved");

    assertThat(pages.get(page).disposition()).isEqualTo(Disposition.REJECTED);
  }

  @Test
  void aBatchOfWhichNothingButHeldPagesCameLooksHeld() throws Exception {
    assertThat(html("/batches/" + batch)).contains("chip HELD").doesNotContain("chip SEPARATED");

    answered("rejected");

    assertThat(html("/batches/" + batch)).contains("chip SEPARATED");
  }
}
