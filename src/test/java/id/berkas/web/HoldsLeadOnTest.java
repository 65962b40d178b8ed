package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.Page;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.hold.Hold;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.store.ContentStore;
import id.berkas.store.Stored;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestPropertySource(properties = "berkas.test=holds that lead on")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class HoldsLeadOnTest {

  @Autowired MockMvc web;
  @Autowired SampleDay day;
  @Autowired Holds holds;
  @Autowired Pages pages;
  @Autowired ContentStore store;
  private List<Packet> four = List.of();

  @BeforeEach
  void layOutTheDay() throws Exception {
    four = day.layOut();
  }

  private static RequestPostProcessor as(Role role, String branch) {
    return user(new SignedIn("sari", "", role, branch.isEmpty() ? null : branch));
  }

  private String html(String path, String branch) throws Exception {
    return web.perform(get(path).with(as(Role.CLERK, branch)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private long held(Subject subject, String id, HoldReason reason) {
    holds.place(subject, id, "imaging-look", reason, "");
    return holds.open().stream()
        .filter(hold -> hold.subjectId().equals(id) && hold.reason() == reason)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private ResultActions resolve(long hold, String how, String note) throws Exception {
    return web.perform(
        post("/holds/{h}/resolve", hold)
            .param("how", how)
            .param("resolution", note)
            .with(csrf())
            .with(as(Role.CLERK, "PKL")));
  }

  private Page first() {
    return pages.in(four.getFirst().id()).getFirst();
  }

  @ParameterizedTest
  @EnumSource(HoldReason.class)
  void everyReasonHasANameAndAWayOn(HoldReason reason) throws Exception {
    held(Subject.PAGE, first().id(), reason);

    for (String language : List.of("id", "en")) {
      assertThat(html("/holds?lang=%s&about=%s".formatted(language, reason), "PKL"))
          .contains("about=" + reason.name(), first().id())
          .doesNotContain("??", ">" + reason.name() + "<");
    }
  }

  @Test
  void aHeldFileIsCalledByItsNameAndItsScanner() throws Exception {
    held(Subject.FILE, "mfp-lobby/pagi/kosong.pdf#24", HoldReason.EMPTY_FILE);

    assertThat(html("/holds?lang=en", "PKL"))
        .contains(">pagi/kosong.pdf</span>", "of mfp-lobby")
        .doesNotContain("#24");
  }

  @Test
  void scannedAgainIsOnePressAndARejectionNeedsItsReason() throws Exception {
    long cut = held(Subject.BATCH, four.getFirst().batch(), HoldReason.TRUNCATED);

    resolve(cut, "rejected", " ")
        .andExpect(flash().attribute("lacking", cut))
        .andExpect(
            flash().attribute("notice", Matchers.hasToString(Matchers.containsString("reason-"))));
    assertThat(
            web.perform(get("/holds").flashAttr("lacking", cut).with(as(Role.CLERK, "PKL")))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .containsOnlyOnce("aria-invalid=\"true\"");
    assertThat(holds.find(cut).map(Hold::resolvedAt)).isEmpty();
    resolve(cut, "rescanned", "");
    assertThat(holds.find(cut).map(Hold::resolution)).contains("sari: rescanned");
  }

  @Test
  void aRejectedPageLeavesTheHeldOnesAndTheEquationStillHolds() throws Exception {
    Page page = first();
    pages.dispose(page.id(), Disposition.HELD, "DRAWS_NOTHING", page.packet());
    long hold = held(Subject.PAGE, page.id(), HoldReason.DRAWS_NOTHING);

    resolve(hold, "rejected", "kertas <b>rusak</b>");

    assertThat(pages.get(page.id()).disposition()).isEqualTo(Disposition.REJECTED);
    assertThat(holds.find(hold).map(Hold::resolution))
        .contains("sari: rejected: kertas <b>rusak</b>");
    assertThat(html("/batches/" + page.batch(), "PKL"))
        .contains("ditolak orang")
        .doesNotContain("??");
  }

  @Test
  void aPageThatIsFiledStaysFiledWhenItsHoldIsRejected() throws Exception {
    Page page = pages.filedIn(four.getFirst().id()).getFirst();

    resolve(held(Subject.PAGE, page.id(), HoldReason.UNREADABLE), "rejected", "sobek");

    assertThat(pages.get(page.id()).disposition()).isEqualTo(Disposition.FILED);
  }

  @Test
  void packetsOfNobodyOfferTheSearchAndMissingSeparatorsTheCut() throws Exception {
    String page = html("/holds?about=CHOOSE", "PKL");

    assertThat(page)
        .contains("/packets/%s/registration".formatted(four.get(3).id()))
        .doesNotContain("/packets/%s/registration".formatted(four.getFirst().id()));
    assertThat(html("/holds?about=SPLIT&lang=en", "PKL")).doesNotContain("??");
  }

  @Test
  void holdsOfAnotherBranchAreNotThere() throws Exception {
    long hold = held(Subject.BATCH, four.getFirst().batch(), HoldReason.DAMAGED);

    assertThat(html("/holds", "SMG")).doesNotContain(four.getFirst().batch(), "mfp/");
    web.perform(post("/holds/{h}/retry", hold).with(csrf()).with(as(Role.CLERK, "SMG")))
        .andExpect(status().isNotFound());
    web.perform(get("/api/v1/holds/{h}", hold).with(as(Role.CLERK, "SMG")))
        .andExpect(status().isNotFound());
    web.perform(get("/pages/{p}/original", first().id()).with(as(Role.CLERK, "SMG")))
        .andExpect(status().isNotFound());
  }

  @Test
  void theFileAsItCameIsSavedAndNeverShown() throws Exception {
    Stored odd = store.put("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    String batch = four.getFirst().batch();
    pages.add(batch, 900, new PageSource(odd.sha256(), "image/tiff", 0));

    web.perform(get("/pages/{p}/original", Page.id(batch, 900)).with(as(Role.CLERK, "PKL")))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "application/octet-stream"))
        .andExpect(
            header().string("Content-Disposition", Matchers.startsWith("attachment; filename=")));
  }
}
