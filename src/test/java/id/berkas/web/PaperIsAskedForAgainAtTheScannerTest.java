package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.correction.ScanAnswer;
import id.berkas.correction.ScanAnswers;
import id.berkas.document.Disposition;
import id.berkas.document.Packets;
import id.berkas.document.Pages;
import id.berkas.fakes.Desk;
import id.berkas.fakes.SettableClock;
import id.berkas.hold.Hold;
import id.berkas.hold.Holds;
import id.berkas.matching.Match;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestPropertySource(properties = "berkas.test=a scanner of its own")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class PaperIsAskedForAgainAtTheScannerTest {

  private static final String PAGE = "/scanners/" + SampleScan.SCANNER;

  @Autowired MockMvc web;
  @Autowired SampleScan sample;
  @Autowired SettableClock clock;
  @Autowired Holds holds;
  @Autowired Pages pages;
  @Autowired Packets packets;
  @Autowired Desk desk;
  @Autowired ScanAnswers answers;
  @Autowired JdbcClient sql;
  private SampleScan.Scan scan;

  @BeforeEach
  void aStackCame() {
    scan = sample.layOut();
  }

  private static RequestPostProcessor as(Role role, @Nullable String branch) {
    return user(new SignedIn("sari", "", role, branch));
  }

  private static RequestPostProcessor clerk() {
    return as(Role.CLERK, "PKL");
  }

  private String html(String path) throws Exception {
    return web.perform(get(path).with(clerk()))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private ResultActions press(String what, String subject, RequestPostProcessor who)
      throws Exception {
    return web.perform(
        post(PAGE + what)
            .param("subject", subject)
            .param("by", scan.again())
            .with(csrf())
            .with(who));
  }

  @Test
  void aSentenceTellsWhatCameAndWhatToScanAgain() throws Exception {
    assertThat(html(PAGE + "?lang=en"))
        .contains("9 pages, 3 packets")
        .contains("Rescan sheet 5: Streak at 12 cm")
        .contains("Packet 2 has no form")
        .contains("A separator is probably missing before sheet 9")
        .contains("sheet 6 could be better")
        .contains("accepted as is")
        .doesNotContain("??");
    assertThat(html("/scanners?lang=en"))
        .contains("9 pages, 3 packets; rescan sheet 5: Streak at 12 cm", "packet 2 has no form");
  }

  @Test
  void theKeysAnswerTheFirstCardThatAsksAndTheHeadingCountsThoseLeft() throws Exception {
    assertThat(html(PAGE + "?lang=en"))
        .contains("3 things to look at")
        .containsOnlyOnce("data-key=\"e\"")
        .containsOnlyOnce("data-key=\"a\"")
        .containsOnlyOnce("<kbd>A</kbd>")
        .containsPattern("(?s)value=\"" + scan.streaked() + "\"><button[^>]*data-key=\"e\"");

    press("/accept", scan.streaked(), clerk());

    assertThat(html(PAGE + "?lang=en"))
        .contains("2 things to look at")
        .containsOnlyOnce("data-key=\"a\"");
  }

  @Test
  void aPageThatCouldBeBetterIsCountedAndKeepsNoPaperBack() throws Exception {
    sql.sql("delete from scan_answer where batch = :batch")
        .param("batch", scan.batch().id())
        .update();
    assertThat(html(PAGE + "?lang=en")).contains("4 things to look at");

    press("/accept", scan.streaked(), clerk());
    press("/accept", scan.packets().get(1).id(), clerk());
    press("/accept", scan.packets().get(2).id(), clerk());

    assertThat(html(PAGE + "?lang=en"))
        .contains("The paper may be put away. One page could be better")
        .doesNotContain("All good", "to look at before")
        .containsOnlyOnce("data-key=\"a\"");
  }

  @Test
  void anEarlierStackKeepsAskingWhenANewerOneCameAndIsAnsweredWhereItIsShown() throws Exception {
    desk.batch("PKL", SampleScan.SCANNER, WebHub.MONDAY_MORNING.plusSeconds(200));
    String shown = PAGE + "?stack=" + scan.batch().id();

    assertThat(html("/scanners?lang=en")).contains("rescan sheet 5: Streak", "href=\"" + shown);
    assertThat(html(PAGE)).doesNotContain("data-key=\"a\"").contains("href=\"" + shown);
    assertThat(html(shown)).contains("data-key=\"a\"", "action=\"" + PAGE + "/accept?stack=");
    web.perform(
            post(PAGE + "/accept?stack=" + scan.batch().id())
                .param("subject", scan.streaked())
                .with(csrf())
                .with(clerk()))
        .andExpect(redirectedUrl(shown));
    assertThat(html(shown + "&lang=en")).contains("2 things to look at");
  }

  @Test
  void aSeparatorThatMatchingMissesIsAskedForToo() throws Exception {
    String first = scan.packets().getFirst().id();
    packets.keepFinding(
        first,
        Match.KIND,
        new Match.Missing(
            first, List.of(), List.of(), List.of(), List.of("separator-probably-missing:2")));

    assertThat(html(PAGE + "?lang=en"))
        .contains("A separator is probably missing before sheet 2", "4 things to look at");
  }

  @Test
  void onePressHoldsTheSheetAndSaysSoOnTheQueue() throws Exception {
    clock.advance(Duration.ofMinutes(5));
    press("/expect", scan.streaked(), clerk()).andExpect(status().is3xxRedirection());

    assertThat(holds.open()).extracting(Hold::subjectId).contains(scan.streaked());
    assertThat(html(PAGE + "?lang=en"))
        .contains("Rescan of sheet 5 from 09:01 is expected", "It needs no cover sheet");
    assertThat(html("/queue?lang=en")).contains("A sheet is being scanned again");
    assertThat(html("/holds?lang=en")).contains("href=\"" + PAGE + "\"");
  }

  @Test
  void theSheetThatIsPressedTakesThePlaceOfTheExpectedOne() throws Exception {
    String packet = pages.get(scan.expected()).packet();
    assertThat(html(PAGE)).contains("value=\"" + scan.again() + "\"");

    press("/came", scan.expected(), clerk()).andExpect(status().is3xxRedirection());

    assertThat(packets.get(String.valueOf(packet)).pages()).containsExactly(scan.again());
    assertThat(pages.get(scan.expected()).disposition()).isEqualTo(Disposition.REJECTED);
    assertThat(html(PAGE)).doesNotContain(scan.expected());
    assertThat(html("/batches/" + pages.get(scan.again()).batch())).contains(packet + "</a>");
  }

  @Test
  void aStackWhoseSheetTookAnotherPlaceSaysWhereAndAsksNothing() throws Exception {
    String packet = String.valueOf(pages.get(scan.expected()).packet());
    String stack = pages.get(scan.again()).batch();
    sql.sql("update page set look = replace(look, :good, :bad) where id = :id")
        .param("good", "\"rescan\":false")
        .param("bad", "\"rescan\":true")
        .param("id", scan.again())
        .update();
    assertThat(html(PAGE + "?lang=en&stack=" + stack)).contains("Rescan sheet 2");

    press("/came", scan.expected(), clerk()).andExpect(status().is3xxRedirection());

    assertThat(html(PAGE + "?lang=en&stack=" + stack))
        .contains("Its sheet went to packet</span> <a class=\"id\" href=\"/packets/" + packet)
        .doesNotContain("value=\"" + scan.again(), "Rescan sheet 2");
    assertThat(html(PAGE + "?lang=en")).contains("its sheet went to packet " + packet);
  }

  @Test
  void whatWasAcceptedByMistakeIsAskedAgainAndBothAreKept() throws Exception {
    press("/accept", scan.streaked(), clerk());
    assertThat(html(PAGE + "?lang=en")).contains("2 things to look at", "take back");

    press("/reopen", scan.streaked(), clerk()).andExpect(status().is3xxRedirection());
    press("/reopen", scan.streaked(), clerk()).andExpect(status().is3xxRedirection());

    assertThat(html(PAGE + "?lang=en")).contains("3 things to look at").doesNotContain("??");
    assertThat(answers.of(scan.streaked()))
        .extracting(ScanAnswer::kind)
        .containsExactly(ScanAnswer.Kind.ACCEPTED, ScanAnswer.Kind.REOPENED);
    press("/reopen", scan.streaked(), as(Role.OFFICER, "PKL")).andExpect(status().isForbidden());
  }

  @Test
  void aMissingFormMayBeMissingForGoodAndNoAnswerIsTheUsualOne() throws Exception {
    String packet = scan.packets().get(1).id();
    String card = card(packet);
    assertThat(card).contains("There is none").doesNotContain("Accept as is", "class=\"main\"");

    press("/accept", packet, clerk());

    assertThat(card(packet)).contains("there is none", "take back");
  }

  private String card(String subject) throws Exception {
    return Arrays.stream(html(PAGE + "?lang=en").split("<li class=\""))
        .skip(1)
        .filter(one -> one.contains("value=\"" + subject + "\""))
        .findFirst()
        .orElse("");
  }

  @Test
  void anEnvelopeThatBeginsWithinAPacketIsCutThere() throws Exception {
    web.perform(
            post("/corrections")
                .param("kind", "split")
                .param("page", scan.batch().id() + ".009")
                .param("back", PAGE)
                .with(csrf())
                .with(clerk()))
        .andExpect(redirectedUrl(PAGE));

    assertThat(html(PAGE + "?lang=en"))
        .contains("9 pages, 4 packets")
        .doesNotContain("A separator is probably missing");
  }

  @Test
  void anotherBranchSeesNoScannerAndAnswersNothing() throws Exception {
    RequestPostProcessor stranger = as(Role.CLERK, "SMG");

    web.perform(get(PAGE).with(stranger)).andExpect(status().isNotFound());
    press("/expect", scan.streaked(), stranger).andExpect(status().isNotFound());
    press("/accept", scan.streaked(), stranger).andExpect(status().isNotFound());
    press("/came", scan.expected(), stranger).andExpect(status().isNotFound());
    press("/not-needed", scan.expected(), stranger).andExpect(status().isNotFound());
    web.perform(get("/scanners").with(stranger))
        .andExpect(
            found ->
                assertThat(found.getResponse().getContentAsString())
                    .doesNotContain(SampleScan.SCANNER));
  }

  @Test
  void officersAndAuditorsLookOnly() throws Exception {
    press("/expect", scan.streaked(), as(Role.OFFICER, "PKL")).andExpect(status().isForbidden());
    press("/expect", scan.streaked(), as(Role.AUDITOR, null)).andExpect(status().isForbidden());
  }
}
