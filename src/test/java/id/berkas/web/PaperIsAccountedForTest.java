package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.custody.Paper;
import id.berkas.custody.Papers;
import id.berkas.custody.Round;
import id.berkas.custody.Rounds;
import id.berkas.custody.Step;
import id.berkas.document.Batch;
import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.fakes.Desk;
import id.berkas.verification.Decision;
import id.berkas.verification.Decisions;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.verification.Verification;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestPropertySource(properties = "berkas.test=a drop box of its own")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class PaperIsAccountedForTest {

  private static final Instant LONG_AGO = WebHub.MONDAY_MORNING.minus(Duration.ofDays(366 * 11));

  @Autowired MockMvc web;
  @Autowired Desk desk;
  @Autowired Rounds rounds;
  @Autowired Papers papers;
  @Autowired Tasks tasks;
  @Autowired Decisions decisions;
  @Autowired Verification verification;
  private Batch batch;
  private Packet packet;

  @BeforeEach
  void aStackOfTwoPackets() {
    batch = desk.batch("PKL", WebHub.MONDAY_MORNING.plusSeconds(60));
    packet = packet(batch, "separator-probably-missing:2");
    packet(batch);
  }

  private Packet packet(Batch of, String... alarms) {
    Packet one = desk.packet(of, alarms);
    desk.page(of, Disposition.FILED, one.id(), "v", "t");
    verification.queue(new PacketRef(one.id()));
    return one;
  }

  private static RequestPostProcessor as(String name, Role role, @Nullable String branch) {
    return user(new SignedIn(name, "", role, branch));
  }

  private static RequestPostProcessor clerk() {
    return as("sari", Role.CLERK, "PKL");
  }

  private String html(String path) throws Exception {
    return web.perform(get(path + "?lang=en").with(clerk()))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private ResultActions press(RequestPostProcessor who, String path, String... fields)
      throws Exception {
    MockHttpServletRequestBuilder form = post("/custody" + path).with(csrf()).with(who);
    for (int n = 0; n < fields.length; n += 2) {
      form.param(fields[n], fields[n + 1]);
    }
    return web.perform(form);
  }

  private static String said(ResultActions pressed) {
    return String.valueOf(pressed.andReturn().getFlashMap().get("notice"));
  }

  /** The number of a box of which this stack came. */
  private long emptied(int envelopes) throws Exception {
    press(clerk(), "", "branch", "PKL", "box", "Depan", "envelopes", "" + envelopes)
        .andExpect(status().is3xxRedirection());
    long box = rounds.latest("PKL", 1).getFirst().id();
    press(clerk(), "/rounds/" + box + "/scanned", "batch", batch.id());
    return box;
  }

  @Test
  void everyStepOfABoxIsKeptWithWhoDidIt() throws Exception {
    String box = "/rounds/" + emptied(2);

    press(clerk(), box + "/disinfected");
    press(clerk(), box + "/handed-over", "to", "Budi");
    assertThat(said(press(as("ani", Role.CLERK, "PKL"), box + "/disinfected")))
        .contains("done-already");

    Round round = rounds.latest("PKL", 1).getFirst();
    assertThat(round.steps())
        .extracting(Step::kind)
        .containsExactly(
            Step.Kind.EMPTIED, Step.Kind.SCANNED, Step.Kind.DISINFECTED, Step.Kind.HANDED_OVER);
    assertThat(round.steps()).extracting(Step::who).containsOnly("sari");
    assertThat(html("/custody" + box))
        .contains("2 envelopes were counted and as many packets came of them", "Budi")
        .doesNotContain("??");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "abc", "", "99999999999"})
  void aCountThatIsNoneIsRefusedOnThePageWithWhatWasTyped(String envelopes) throws Exception {
    ResultActions refused =
        press(clerk(), "", "branch", "PKL", "box", "Pintu belakang", "envelopes", envelopes)
            .andExpect(redirectedUrl("/custody"));
    assertThat(said(refused)).contains("custody.envelopes");
    Object typed = refused.andReturn().getFlashMap().get("typed");

    String page =
        web.perform(get("/custody").flashAttr("typed", typed).with(clerk()))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(page).contains("value=\"Pintu belakang\"");
    assertThat(page).contains(envelopes.isEmpty() ? "" : "value=\"" + envelopes + "\"");
    String box = "/rounds/" + emptied(2);
    assertThat(said(press(clerk(), box + "/counted", "envelopes", envelopes)))
        .contains("custody.envelopes");
  }

  @Test
  void aStackFromBeforeTheBoxWasEmptiedIsOfferedUntickedAndTaken() throws Exception {
    Batch before = desk.batch("PKL", WebHub.MONDAY_MORNING.minus(Duration.ofHours(20)));
    Batch old = desk.batch("PKL", WebHub.MONDAY_MORNING.minus(Duration.ofDays(3)));
    press(clerk(), "", "branch", "PKL", "box", "Telat", "envelopes", "1");
    long box = rounds.latest("PKL", 1).getFirst().id();

    assertThat(html("/custody/rounds/" + box))
        .containsPattern("(?s)<details.*name=\"batch\" value=\"" + before.id())
        .doesNotContain(old.id(), "checked=\"checked\" value=\"" + before.id())
        .doesNotContain("??");
    press(clerk(), "/rounds/" + box + "/scanned", "batch", before.id());

    assertThat(rounds.find(box).orElseThrow().batches()).containsExactly(before.id());
    assertThat(html("/custody/rounds/" + box)).doesNotContain("name=\"batch\" checked");
  }

  @Test
  void aBoxWithoutAnyFreeStackSaysWhatToDo() throws Exception {
    press(as("tono", Role.CLERK, "BTG"), "", "branch", "BTG", "box", "Sepi", "envelopes", "1");
    long box = rounds.latest("BTG", 1).getFirst().id();

    assertThat(
            web.perform(get("/custody/rounds/" + box + "?lang=en").with(as("x", Role.CLERK, "BTG")))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("Scan the envelopes of this box");
  }

  @Test
  void thePaperOfAStackSaysWhichStackCameOfTheBox() throws Exception {
    emptied(2);

    assertThat(html("/custody/batches/" + batch.id()))
        .contains("scanned as</b> <span class=\"id\">" + batch.id());
  }

  @Test
  void aMissingEnvelopeIsNamedWithWhereToLook() throws Exception {
    long box = emptied(3);

    assertThat(html("/custody/rounds/" + box))
        .contains(
            "3 envelopes were counted, but only 2 packets came of them: 1 envelope is missing")
        .contains("Two envelopes may lie in one packet:", packet.id());

    press(clerk(), "/rounds/" + box + "/counted", "envelopes", "1");
    assertThat(html("/custody/rounds/" + box)).contains("1 packet too many");
    press(clerk(), "/rounds/" + box + "/not-of-round", "batch", batch.id());
    assertThat(html("/custody/rounds/" + box)).contains("Name the stacks that hold their paper");
  }

  @Test
  void aStackIsOfOneBoxOnly() throws Exception {
    emptied(2);
    press(clerk(), "", "branch", "PKL", "box", "Samping", "envelopes", "5");
    long other = rounds.latest("PKL", 1).getFirst().id();

    assertThat(said(press(clerk(), "/rounds/" + other + "/scanned", "batch", batch.id())))
        .contains("other-round");
    assertThat(rounds.find(other).orElseThrow().batches()).isEmpty();
  }

  @Test
  void aSlipSaysWhichSheetIsWantedAndWhereItLies() throws Exception {
    String paper = "/batches/" + batch.id();
    press(clerk(), paper + "/placed", "where", "Rak 3, boks 12");
    RequestPostProcessor officer = as("budi", Role.OFFICER, "PKL");

    String slip =
        String.valueOf(
            press(officer, paper + "/asked-for", "sheet", "2", "why", "stempel")
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

    assertThat(html(slip)).contains("Rak 3, boks 12", "sheet 2 of 2", "budi", "stempel");
    Paper out = papers.of(batch.id());
    assertThat(out.out()).hasSize(1);
    press(clerk(), paper + "/put-back", "slip", "" + out.out().getFirst().id());
    assertThat(papers.of(batch.id()).out()).isEmpty();
    assertThat(said(press(officer, paper + "/asked-for", "sheet", "9", "why", "x")))
        .contains("no-sheet");
  }

  @Test
  void paperThatIsStillAskedForIsNotDestroyed() throws Exception {
    String paper = "/batches/" + batch.id();

    assertThat(said(press(clerk(), paper + "/destruction-asked"))).contains("still-needed");

    assertThat(html("/custody" + paper))
        .contains("a packet waits for its decision:", packet.id(), "2036-11-16");
    assertThat(papers.of(batch.id()).asked()).isNull();
  }

  @Test
  void whoAskedForADestructionDoesNotAgreeToIt() throws Exception {
    batch = desk.batch("PKL", LONG_AGO);
    Task task = tasks.ofPacket(packet(batch).id()).orElseThrow();
    tasks.claim(task.id(), "budi");
    decisions.decide(task.id(), "budi", task.version(), Decision.ACCEPTED, "");
    String paper = "/batches/" + batch.id();
    RequestPostProcessor admin = as("wati", Role.ADMINISTRATOR, null);
    press(admin, paper + "/destruction-asked");

    assertThat(said(press(admin, paper + "/destroyed", "how", "BA 7"))).contains("second-person");
    press(clerk(), paper + "/destroyed", "how", "BA 7").andExpect(status().isForbidden());
    press(as("rini", Role.ADMINISTRATOR, null), paper + "/destroyed", "how", "BA 7");

    assertThat(papers.of(batch.id()).isDestroyed()).isTrue();
    assertThat(said(press(clerk(), paper + "/placed", "where", "Rak 1"))).contains("destroyed");
  }

  @Test
  void originalsThatWentBackAreNotedWithTheirReceiver() throws Exception {
    String paper = "/batches/" + batch.id();

    press(clerk(), paper + "/returned", "what", "Buku nikah", "to", "Siti");
    assertThat(said(press(clerk(), paper + "/returned", "what", "KTP", "to", "")))
        .contains("what-returned");

    assertThat(html("/custody" + paper)).contains("Buku nikah → Siti").doesNotContain("KTP →");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/placed", "/returned", "/asked-for", "/put-back", "/destruction-asked"})
  void anotherBranchDoesNothingWithThePaper(String what) throws Exception {
    RequestPostProcessor stranger = as("joko", Role.CLERK, "SMG");

    press(stranger, "/batches/" + batch.id() + what, "sheet", "1", "slip", "1")
        .andExpect(status().isNotFound());
    assertThat(papers.of(batch.id()).steps()).isEmpty();
  }

  @Test
  void anotherBranchSeesNoBoxAndNoPaper() throws Exception {
    long box = emptied(2);
    RequestPostProcessor stranger = as("joko", Role.CLERK, "SMG");

    for (String path : new String[] {"/rounds/" + box, "/batches/" + batch.id()}) {
      web.perform(get("/custody" + path).with(stranger)).andExpect(status().isNotFound());
    }
    press(stranger, "/rounds/" + box + "/disinfected").andExpect(status().isNotFound());
    press(stranger, "", "branch", "PKL", "box", "Depan", "envelopes", "2")
        .andExpect(status().isNotFound());
    web.perform(get("/custody").with(stranger))
        .andExpect(
            page ->
                assertThat(page.getResponse().getContentAsString())
                    .doesNotContain("/custody/rounds/"));
    press(as("budi", Role.AUDITOR, null), "/rounds/" + box + "/disinfected")
        .andExpect(status().isForbidden());
  }
}
