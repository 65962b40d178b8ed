package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.audit.AuditCheck;
import id.berkas.audit.AuditEntry;
import id.berkas.audit.AuditFilter;
import id.berkas.audit.AuditTrail;
import id.berkas.audit.Deed;
import id.berkas.audit.Doing;
import id.berkas.audit.Subject;
import id.berkas.audit.Touched;
import id.berkas.document.Packet;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import id.berkas.web.access.StoredFiles;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
@TestPropertySource(properties = "berkas.test=who saw what")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoSawWhatIsOnRecordTest {

  @Autowired MockMvc web;
  @Autowired SampleDay day;
  @Autowired AuditTrail trail;
  @Autowired AuditCheck check;
  @Autowired JdbcClient sql;
  private List<Packet> packets = List.of();

  @BeforeAll
  void layOutTheDay() throws Exception {
    packets = day.layOut();
    sql.sql(
            "insert into case_packet (packet, registration, state) values (:packet, :number, 'OPEN')")
        .param("packet", packets.getFirst().id())
        .param("number", SampleDay.SITI)
        .update();
  }

  private static RequestPostProcessor as(String name, Role role) {
    return user(new SignedIn(name, "", role, null));
  }

  @Test
  void aDayThatIsNoneIsSaidOnThePageAndGivesNoFile() throws Exception {
    web.perform(get("/audit?lang=en&who=sari&day=nonsense").with(as("auditor", Role.AUDITOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Not a day: nonsense")))
        .andExpect(content().string(containsString("value=\"sari\"")));
    web.perform(get("/audit/entries.csv?day=nonsense").with(as("auditor", Role.AUDITOR)))
        .andExpect(status().isBadRequest());
    web.perform(get("/audit?day=9999-12-31").with(as("auditor", Role.AUDITOR)))
        .andExpect(status().isOk());
  }

  private List<Doing> of(String who) {
    return trail.find(new AuditFilter(who, null, null, null, null), 100).stream()
        .map(AuditEntry::doing)
        .toList();
  }

  private Doing only(String who) {
    assertThat(of(who)).hasSize(1);
    return of(who).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "/pages/%s/view,SAW",
    "/pages/%s/thumbnail,SAW",
    "/pages/%s/original,REFUSED",
    "/api/v1/pages/%s,SAW",
    "/api/v1/pages/%s/image,SAW",
    "/api/v1/pages/%s/words,SAW"
  })
  void whoLooksAtAPageIsOnRecord(String path, Deed deed) throws Exception {
    String who = "looks-" + path.hashCode();
    String page = packets.getFirst().pages().getFirst();
    web.perform(get(path.formatted(page)).with(as(who, Role.OFFICER)));

    Doing seen = only(who);
    assertThat(seen.deed()).isEqualTo(deed);
    assertThat(Objects.requireNonNull(seen.subject()).id()).isEqualTo(page);
    assertThat(seen.actor().address()).isEqualTo("127.0.0.1");
  }

  @Test
  void whoOpensAPacketAndSearchesItsPersonIsOnRecord() throws Exception {
    String packet = "/packets/" + packets.get(3).id();
    web.perform(get(packet).with(as("opens", Role.OFFICER)));
    web.perform(get(packet + "/registration?q=siti").with(as("opens", Role.OFFICER)));

    assertThat(of("opens")).extracting(Doing::deed).containsExactly(Deed.SOUGHT, Deed.SAW);
    assertThat(of("opens").getFirst().detail()).endsWith("q=siti rows=1: " + SampleDay.SITI);
  }

  @Test
  void whoAsksForWhatIsNotTheirsIsOnRecord() throws Exception {
    String page = packets.getFirst().pages().getFirst();
    web.perform(
            get("/pages/" + page + "/view")
                .with(user(new SignedIn("prying", "", Role.OFFICER, "SMG"))))
        .andExpect(status().isNotFound());

    assertThat(only("prying").deed()).isEqualTo(Deed.REFUSED);
  }

  @Test
  void aChangeAndARefusedChangeAreToldApart() throws Exception {
    RequestPostProcessor admin = as("changes", Role.ADMINISTRATOR);
    web.perform(
        post("/users").param("name", "ayu").param("role", "CLERK").with(admin).with(csrf()));
    web.perform(post("/users").param("name", "?").param("role", "CLERK").with(admin).with(csrf()));

    assertThat(of("changes")).extracting(Doing::deed).containsExactly(Deed.REFUSED, Deed.CHANGED);
    assertThat(of("changes").getLast().detail()).isEqualTo("POST /users role=CLERK");
  }

  @Test
  void noPasswordIsEverWrittenDown() throws Exception {
    web.perform(
        post("/password")
            .param("current", "rahasia-lama")
            .param("fresh", "rahasia-baru-sekali")
            .param("again", "rahasia-baru-sekali")
            .with(as("clerk", Role.CLERK))
            .with(csrf()));

    assertThat(of("clerk").toString()).contains("POST /password").doesNotContain("rahasia");
  }

  @Test
  void whoComesInAndWhoIsTurnedAwayIsOnRecord() throws Exception {
    web.perform(
        post("/login").with(csrf()).param("username", "auditor").param("password", "auditor-demo"));
    web.perform(post("/login").with(csrf()).param("username", "auditor").param("password", "x"));
    web.perform(get("/api/v1/batches").with(httpBasic("auditor", "y")));

    assertThat(of("auditor"))
        .extracting(Doing::deed)
        .containsExactly(Deed.TURNED_AWAY, Deed.TURNED_AWAY, Deed.SIGNED_IN);
  }

  @Test
  void whoseScansAnAccountTouchedIsOneQuestion() throws Exception {
    String page = packets.getFirst().pages().get(1);
    RequestPostProcessor officer = as("touches", Role.OFFICER);
    web.perform(get("/pages/" + page + "/view").with(officer));
    web.perform(get("/packets/" + packets.getFirst().id()).with(officer));
    web.perform(get("/packets/" + packets.get(3).id()).with(officer));

    List<Touched> touched =
        trail.touched("touches", new AuditFilter("touches", null, null, null, null));

    assertThat(touched).extracting(Touched::packet).contains(packets.getFirst().id());
    assertThat(touched)
        .filteredOn(one -> SampleDay.SITI.equals(one.registration()))
        .singleElement()
        .satisfies(siti -> assertThat(siti.deeds()).isEqualTo(2));
  }

  @Test
  void whatIsFetchedAheadIsSeenOnlyWhenItIsShown() throws Exception {
    String page = packets.getFirst().pages().get(1);
    RequestPostProcessor officer = as("ahead", Role.OFFICER);
    String mark =
        Objects.requireNonNull(
            web.perform(
                    get("/pages/" + page + "/view").header(StoredFiles.AHEAD, "1").with(officer))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
    assertThat(of("ahead")).extracting(Doing::deed).containsExactly(Deed.FETCHED);
    AuditFilter all = new AuditFilter("ahead", null, null, null, null);
    assertThat(trail.touched("ahead", all))
        .singleElement()
        .satisfies(one -> assertThat(one.deeds()).isZero())
        .satisfies(one -> assertThat(one.ahead()).isEqualTo(1));

    web.perform(get("/pages/" + page + "/view").header("If-None-Match", mark).with(officer))
        .andExpect(status().isNotModified())
        .andExpect(header().string("Cache-Control", containsString("immutable")));

    assertThat(of("ahead")).extracting(Doing::deed).containsExactly(Deed.SAW, Deed.FETCHED);
    assertThat(trail.touched("ahead", all))
        .singleElement()
        .satisfies(one -> assertThat(one.deeds()).isEqualTo(1));
  }

  @Test
  void aListIsOnRecordWithWhomItNamedAndNotAgainWhileItNamesNobodyNew() throws Exception {
    RequestPostProcessor officer = as("lists", Role.OFFICER);
    web.perform(get("/queue").with(officer));
    web.perform(get("/queue").with(officer));

    Doing listed = only("lists");
    assertThat(listed.deed()).isEqualTo(Deed.LISTED);
    assertThat(listed.subject()).isEqualTo(new Subject(Subject.Kind.LIST, "/queue"));
    assertThat(listed.detail())
        .startsWith("GET /queue rows=4: ")
        .contains(packets.stream().map(Packet::id).toList());

    web.perform(get("/queue?outcome=conflict").with(officer));
    web.perform(get("/queue?outcome=conflict").with(officer));
    assertThat(of("lists")).hasSize(2);
    assertThat(of("lists").getFirst().detail()).isEqualTo("GET /queue outcome=conflict rows=1");
    assertThat(trail.touched("lists", new AuditFilter("lists", null, null, null, null))).isEmpty();
  }

  @Test
  void listsOfTheApiAndFilesTellHowManyRowsTheyHad() throws Exception {
    RequestPostProcessor auditor = as("programs", Role.AUDITOR);
    web.perform(get("/api/v1/tasks?limit=2").with(auditor));
    web.perform(get("/api/v1/registrations?name=siti aminah specimen").with(auditor));
    web.perform(get("/audit/entries.csv?who=nobody-at-all").with(auditor));

    assertThat(of("programs"))
        .extracting(Doing::deed)
        .containsExactly(Deed.EXPORTED, Deed.SOUGHT, Deed.LISTED);
    assertThat(of("programs").getFirst().detail()).endsWith("who=nobody-at-all rows=0");
    assertThat(of("programs").get(1).detail())
        .endsWith("name=siti aminah specimen rows=1: " + SampleDay.SITI);
    assertThat(of("programs").get(2).detail()).startsWith("GET /api/v1/tasks limit=2 rows=2: PKL-");
  }

  @ParameterizedTest
  @CsvSource({"ADMINISTRATOR,200", "AUDITOR,200", "SUPERVISOR,403", "OFFICER,403", "CLERK,403"})
  void onlyAuditorsAndAdministratorsAsk(Role role, int answer) throws Exception {
    for (String path : List.of("/audit", "/audit/entries.csv", "/audit/touched.csv?who=x")) {
      web.perform(get(path).with(as("asks", role))).andExpect(status().is(answer));
    }
  }

  @Test
  void anAuditorOfABranchSeesTheDoingsOfItsPeople() throws Exception {
    web.perform(get("/packets/" + packets.getFirst().id()).with(as("elsewhere", Role.OFFICER)));
    web.perform(get("/audit").with(user(new SignedIn("a", "", Role.AUDITOR, "PKL"))))
        .andExpect(content().string(org.hamcrest.Matchers.not(containsString("elsewhere"))));
  }

  @Test
  void thePageVerifiesTheChainAndTheFileSaysWhoTookItOut() throws Exception {
    web.perform(get("/audit?verify=true&lang=en").with(as("asks", Role.AUDITOR)))
        .andExpect(content().string(containsString("The chain is whole:")));
    web.perform(get("/audit/entries.csv?who=%3Dcmd").with(as("asks", Role.AUDITOR)))
        .andExpect(header().string("Content-Disposition", startsWith("attachment")))
        .andExpect(content().string(containsString("Berkas: audit; asks; 2026-11-16T02:")));
    assertThat(check.check().isWhole()).isTrue();
    assertThat(of("asks")).extracting(Doing::deed).contains(Deed.EXPORTED);
  }

  @Test
  void anAccountIsFoundHoweverItIsTyped() throws Exception {
    web.perform(get("/packets/" + packets.getFirst().id()).with(as("lestari", Role.OFFICER)));

    assertThat(of("LESTARI")).extracting(Doing::deed).contains(Deed.SAW);
    assertThat(trail.touched("Lestari", new AuditFilter("Lestari", null, null, null, null)))
        .extracting(Touched::packet)
        .contains(packets.getFirst().id());
  }

  @Test
  void aTrialOfAProfileChangedNothing() throws Exception {
    web.perform(
        multipart("/profiles/mfp-lobby/text/trial")
            .file("sample", new byte[] {1})
            .param("text", "name: mfp-lobby")
            .with(as("tries", Role.ADMINISTRATOR))
            .with(csrf()));
    web.perform(
        post("/profiles/mfp-lobby/rows")
            .param("text", "name: mfp-lobby")
            .with(as("tries", Role.ADMINISTRATOR))
            .with(csrf()));

    assertThat(of("tries")).extracting(Doing::deed).doesNotContain(Deed.CHANGED).hasSize(2);
  }

  @Test
  void entriesAreSaidInWords() throws Exception {
    long task =
        sql.sql("select id from task where packet = :packet")
            .param("packet", packets.getFirst().id())
            .query(Long.class)
            .single();
    web.perform(
        post("/tasks/%d/claim".formatted(task)).with(as("words", Role.OFFICER)).with(csrf()));

    web.perform(get("/audit?who=words&lang=en").with(as("asks", Role.AUDITOR)))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("for packet"),
                        containsString(packets.getFirst().id()),
                        containsString(">the hub itself<"),
                        containsString(">Number<"),
                        not(containsString(">POST /")))));
  }

  @Test
  void aFormulaInANameStaysText() throws Exception {
    web.perform(post("/login").with(csrf()).param("username", "=1+1|cmd").param("password", "x"));

    web.perform(get("/audit/entries.csv").with(as("asks", Role.AUDITOR)))
        .andExpect(content().string(containsString(",'=1+1|cmd,")));
  }
}
