package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.document.Packet;
import id.berkas.figures.Figures;
import id.berkas.figures.GroupBy;
import id.berkas.figures.Held;
import id.berkas.figures.Officer;
import id.berkas.figures.Span;
import id.berkas.figures.Volume;
import id.berkas.figures.Waiting;
import id.berkas.verification.Decision;
import id.berkas.verification.Decisions;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The sample day: four packets of eight pages; one goes straight through, one is sent back. */
@WebTest
@TestPropertySource(properties = "berkas.test=the dashboard")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheDashboardCountsTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

  @Autowired MockMvc web;
  @Autowired SampleDay day;
  @Autowired Tasks tasks;
  @Autowired Figures figures;
  @Autowired Decisions decisions;

  @BeforeAll
  void decideTwo() throws Exception {
    List<Packet> packets = day.layOut();
    decide(packets.getFirst(), Decision.ACCEPTED);
    decide(packets.get(1), Decision.SENT_BACK);
  }

  private void decide(Packet packet, Decision decision) {
    Task task = tasks.ofPacket(packet.id()).orElseThrow();
    tasks.claim(task.id(), "=sari");
    decisions.decide(task.id(), "=sari", task.version(), decision, "Formulir 4 belum ada");
  }

  private static Span monday(@Nullable String branch, @Nullable String program) {
    return new Span(MONDAY, MONDAY, branch, null, program);
  }

  private static RequestPostProcessor as(Role role, @Nullable String branch) {
    return user(new SignedIn("reader", "", role, branch));
  }

  @ParameterizedTest
  @CsvSource({"DAY,2026-11-16", "SCANNER,mfp", "BRANCH,PKL"})
  void aBatchOfSeveralProgrammesCountsItsPagesOnce(GroupBy by, String key) {
    assertThat(figures.volumes(monday(null, null), by))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.key()).isEqualTo(key);
              assertThat(row.batches()).isEqualTo(1);
              assertThat(row.packets()).isEqualTo(4);
              assertThat(row.decided()).isEqualTo(2);
              assertThat(row.straightThrough()).isEqualTo(0.5);
            });
  }

  @Test
  void packetsOfNobodyHaveNoProgramme() {
    assertThat(figures.volumes(monday(null, null), GroupBy.PROGRAM))
        .extracting(Volume::key, Volume::packets)
        .contains(org.assertj.core.groups.Tuple.tuple("JHT", 2))
        .contains(org.assertj.core.groups.Tuple.tuple("JKM", 1));
  }

  @Test
  void anotherBranchOrDayCountsNothing() {
    assertThat(figures.volumes(monday("SMG", null), GroupBy.DAY)).isEmpty();
    assertThat(figures.waiting(monday("SMG", null))).isEmpty();
    LocalDate sunday = MONDAY.minusDays(1);
    assertThat(figures.volumes(new Span(sunday, sunday, null, null, null), GroupBy.DAY)).isEmpty();
  }

  @Test
  void whatWaitsAndWhatIsHeldAreCountedByReason() {
    assertThat(figures.waiting(monday(null, null)))
        .extracting(Waiting::outcome)
        .containsExactly("conflict", "missing");
    assertThat(figures.held(monday(null, null)))
        .extracting(Held::reason, Held::open)
        .contains(org.assertj.core.groups.Tuple.tuple("TRUNCATED", 1));
    assertThat(figures.officers(monday(null, null)))
        .containsExactly(new Officer("=sari", 1, 1, 0, 1));
  }

  @Test
  void aFilesHoldIsThatOfItsScanner() {
    assertThat(figures.held(new Span(MONDAY, MONDAY, null, "mfp", null)))
        .extracting(Held::reason)
        .containsExactly("TRUNCATED");
    assertThat(figures.held(new Span(MONDAY, MONDAY, null, "other", null))).isEmpty();
  }

  @Test
  void thePageShowsPicturesWithTablesBesideThem() throws Exception {
    for (String language : List.of("id", "en")) {
      web.perform(
              get("/dashboard?from=2026-11-16&to=2026-11-16&lang=" + language)
                  .with(as(Role.ADMINISTRATOR, null)))
          .andExpect(status().isOk())
          .andExpect(
              content()
                  .string(
                      allOf(containsString("<svg class=\"chart\""), not(containsString("??")))));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "from=nonsense, Not a day: nonsense",
    "to=2026-02-30, Not a day: 2026-02-30",
    "from=0001-01-01&to=9999-12-31, at most 366 days at once. 2025-11-16 to 2026-11-16 are shown",
    "from=2026-11-17&to=2026-11-16, 2026-11-17 is after 2026-11-16",
    "by=<b>nonsense, There are no figures by &lt;b&gt;nonsense. Those by day are shown",
    "by=day, There are no figures by day"
  })
  void daysThatCannotBeCountedAreSaidOnThePageAndGiveNoFile(String days, String sentence)
      throws Exception {
    web.perform(get("/dashboard?lang=en&" + days).with(as(Role.ADMINISTRATOR, null)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(sentence)));
    web.perform(get("/dashboard/volumes.csv?" + days).with(as(Role.ADMINISTRATOR, null)))
        .andExpect(status().isBadRequest());
  }

  @Test
  void aFormulaInAnOfficersNameIsExportedAsText() throws Exception {
    web.perform(
            get("/dashboard/officers.csv?from=2026-11-16&to=2026-11-16")
                .with(as(Role.AUDITOR, null)))
        .andExpect(content().string(containsString("'=sari,1,1,0,1")))
        .andExpect(
            content().string(containsString("\r\n\r\nBerkas: officers; reader; 2026-11-16T02:")))
        .andExpect(
            header().string("Content-Disposition", containsString("officers-2026-11-16.csv")));
  }

  @Test
  void secondLooksComeAsAFileLikeTheOthers() throws Exception {
    web.perform(get("/second-looks.csv").with(as(Role.AUDITOR, null)))
        .andExpect(content().string(startsWith("\uFEFFbranch,program,")))
        .andExpect(content().string(containsString("\r\n\r\nBerkas: second-looks; reader; ")));
  }

  @ParameterizedTest
  @CsvSource({
    "id, belum diketahui, dihitung pada tiap program",
    "en, not known yet, counts under each"
  })
  void byProgrammeThePagesAreThoseOfAllAndNobodysProgrammeIsSaidInWords(
      String language, String nobodys, String why) throws Exception {
    web.perform(
            get("/dashboard?by=PROGRAM&from=2026-11-16&to=2026-11-16&lang=" + language)
                .with(as(Role.ADMINISTRATOR, null)))
        .andExpect(content().string(containsString("<div class=\"card\"><b>8</b>")))
        .andExpect(content().string(containsString("<th scope=\"row\">" + nobodys)))
        .andExpect(content().string(containsString(why)));
  }

  @Test
  void holdsAreSaidInWordsAndNoneIsNotNoPaper() throws Exception {
    web.perform(get("/dashboard?from=2026-11-16&to=2026-11-16").with(as(Role.ADMINISTRATOR, null)))
        .andExpect(content().string(not(containsString(">TRUNCATED<"))));
    web.perform(get("/dashboard?branch=SMG").with(as(Role.ADMINISTRATOR, null)))
        .andExpect(content().string(containsString("Tidak ada yang tertahan, dan")));
  }

  @Test
  void whatIsHeldAndWhatNeedsAHandAreToldApart() throws Exception {
    web.perform(get("/health?lang=en").with(as(Role.ADMINISTRATOR, null)))
        .andExpect(content().string(containsString("Held and in need of a hand")))
        .andExpect(content().string(containsString(" held, 2 in need of a hand")));
    web.perform(get("/dashboard?lang=en").with(as(Role.ADMINISTRATOR, null)))
        .andExpect(content().string(containsString("Open holds, besides what needs a hand")));
  }

  @ParameterizedTest
  @CsvSource({"ADMINISTRATOR,200", "AUDITOR,200", "SUPERVISOR,200", "OFFICER,403", "CLERK,403"})
  void onlyAdministratorsAndAuditorsReadFigures(Role role, int answer) throws Exception {
    for (String path :
        List.of(
            "/dashboard",
            "/dashboard/volumes.csv",
            "/dashboard/holds.csv",
            "/dashboard/waiting.csv",
            "/dashboard/officers.csv")) {
      web.perform(get(path).with(as(role, null))).andExpect(status().is(answer));
    }
  }

  @Test
  void aReaderOfOneBranchCannotAskForAnother() throws Exception {
    web.perform(
            get("/dashboard/volumes.csv?branch=PKL&from=2026-11-16&to=2026-11-16")
                .with(as(Role.ADMINISTRATOR, "SMG")))
        .andExpect(content().string(not(containsString("2026-11-16,1"))));
  }
}
