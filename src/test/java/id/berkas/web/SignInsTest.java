package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.berkas.fakes.SettableClock;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignIns;
import id.berkas.web.access.SignIns.Answer;
import java.time.Duration;
import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** People come and go: first passwords, wrong passwords, other work, the end of a sign-in. */
@WebTest
class SignInsTest {

  private static final String OWN = "empat kata tanpa nama";

  @Autowired MockMvc web;
  @Autowired SignIns signIns;
  @Autowired SettableClock clock;

  private String added(String name, Role role) {
    return ((Answer.Told) signIns.add(name, role, "")).password();
  }

  private String whereTo(String name, String password) throws Exception {
    return Objects.requireNonNull(
        web.perform(post("/login").with(csrf()).param("username", name).param("password", password))
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  private MockHttpSession session(String name, String password) throws Exception {
    return (MockHttpSession)
        Objects.requireNonNull(
            web.perform(
                    post("/login").with(csrf()).param("username", name).param("password", password))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getRequest()
                .getSession(false));
  }

  private void chooses(MockHttpSession session, String first, String own) throws Exception {
    web.perform(
            post("/password")
                .with(csrf())
                .session(session)
                .param("current", first)
                .param("fresh", own)
                .param("again", own))
        .andExpect(redirectedUrl("/queue"));
  }

  @Test
  void aPasswordThatSomebodyElseChoseIsChangedBeforeAnythingElse() throws Exception {
    String first = added("dewi", Role.OFFICER);
    MockHttpSession session = session("dewi", first);

    web.perform(get("/queue").session(session)).andExpect(redirectedUrl("/password"));
    chooses(session, first, OWN);
    web.perform(get("/queue").session(session)).andExpect(status().isOk());

    assertThat(whereTo("dewi", first)).isEqualTo("/login?error");
    assertThat(whereTo("dewi", OWN)).isEqualTo("/queue");
  }

  @Test
  void aWeakPasswordIsNotTaken() {
    String first = added("rina", Role.CLERK);
    var rina = signIns.all().stream().filter(user -> user.name().equals("rina")).findFirst();

    assertThat(signIns.changePassword(rina.orElseThrow(), first, "pendek", "pendek"))
        .isEqualTo(new Answer.Refused("password-short"));
    assertThat(
            signIns.changePassword(rina.orElseThrow(), first, "rina rina rina", "rina rina rina"))
        .isEqualTo(new Answer.Refused("password-short"));
    assertThat(signIns.changePassword(rina.orElseThrow(), first, OWN, OWN + "!"))
        .isEqualTo(new Answer.Refused("password-twice"));
    assertThat(signIns.changePassword(rina.orElseThrow(), "salah", OWN, OWN))
        .isEqualTo(new Answer.Refused("password-wrong"));
    assertThat(signIns.changePassword(rina.orElseThrow(), first, "e".repeat(73), "e".repeat(73)))
        .isEqualTo(new Answer.Refused("password-long"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"            ", "aaaaaaaaaaaa", "abcabcabcabc"})
  void aLongPasswordOfHardlyAnyDifferentCharactersIsNotTaken(String weak) {
    String first = ((Answer.Told) signIns.reset("officer")).password();
    var officer = signIns.all().stream().filter(u -> u.name().equals("officer")).findFirst();

    assertThat(signIns.changePassword(officer.orElseThrow(), first, weak, weak))
        .isEqualTo(new Answer.Refused("password-short"));
  }

  @Test
  void fiveWrongPasswordsShutTheDoorForAQuarterOfAnHour() throws Exception {
    String password = added("joko", Role.CLERK);
    for (int n = 1; n < 5; n++) {
      assertThat(whereTo("joko", "salah")).isEqualTo("/login?error");
    }
    assertThat(whereTo("joko", "salah")).isEqualTo("/login?shut");
    assertThat(whereTo("joko", password)).isEqualTo("/login?shut");
    web.perform(get("/api/v1/batches").with(httpBasic("joko", password)))
        .andExpect(status().isUnauthorized());

    clock.advance(Duration.ofMinutes(16));

    assertThat(whereTo("joko", "salah")).isEqualTo("/login?error");
    assertThat(whereTo("joko", password)).isEqualTo("/scanners");
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, /scanners",
    "officer, /queue",
    "supervisor, /queue",
    "admin, /health",
    "auditor, /audit",
  })
  void everybodyBeginsWhereTheirWorkIs(String name, String page) throws Exception {
    assertThat(whereTo(name, name + "-demo")).isEqualTo(page);
  }

  @Test
  void namesThatNobodyHasLookLikeOthers() throws Exception {
    for (int n = 1; n < 5; n++) {
      assertThat(whereTo("tidak-ada", "salah")).isEqualTo("/login?error");
    }
    assertThat(whereTo("tidak-ada", "salah")).isEqualTo("/login?shut");
  }

  @Test
  void aNewPasswordOpensAShutDoor() throws Exception {
    added("wati", Role.CLERK);
    for (int n = 0; n < 5; n++) {
      whereTo("wati", "salah");
    }
    String fresh = ((Answer.Told) signIns.reset("wati")).password();

    assertThat(whereTo("wati", fresh)).isEqualTo("/scanners");
  }

  @Test
  void aSignInThatIsTakenAwayEndsAtOnce() throws Exception {
    String first = added("bima", Role.OFFICER);
    MockHttpSession session = session("bima", first);
    chooses(session, first, OWN);

    signIns.setActive("bima", false);

    web.perform(get("/queue").session(session)).andExpect(redirectedUrl("/login?ended"));
    assertThat(whereTo("bima", OWN)).isEqualTo("/login?error");
    signIns.setActive("bima", true);
    assertThat(whereTo("bima", OWN)).isEqualTo("/queue");
  }

  @Test
  void otherWorkHoldsFromTheNextPageOn() throws Exception {
    String first = added("agus", Role.OFFICER);
    MockHttpSession session = session("agus", first);
    chooses(session, first, OWN);
    web.perform(get("/users").session(session)).andExpect(status().isForbidden());

    signIns.setWork("agus", Role.ADMINISTRATOR, "");

    web.perform(get("/users").session(session)).andExpect(status().isOk());
    signIns.setWork("agus", Role.CLERK, "PKL");
    web.perform(get("/users").session(session)).andExpect(status().isForbidden());
  }

  @Test
  void theLastAdministratorStays() {
    assertThat(signIns.setActive("admin", false)).isEqualTo(new Answer.Refused("user-last"));
    assertThat(signIns.setWork("admin", Role.CLERK, "")).isEqualTo(new Answer.Refused("user-last"));
  }

  @Test
  void namesAndBranchesAreChecked() {
    assertThat(signIns.add("x", Role.CLERK, "")).isEqualTo(new Answer.Refused("user-name"));
    assertThat(signIns.add("<b>", Role.CLERK, "")).isEqualTo(new Answer.Refused("user-name"));
    assertThat(signIns.add("siti", Role.CLERK, "p k")).isEqualTo(new Answer.Refused("user-branch"));
    assertThat(signIns.add("clerk", Role.CLERK, "")).isEqualTo(new Answer.Refused("user-taken"));
  }

  @Test
  void anAdministratorAddsSomebodyOnThePage() throws Exception {
    MockHttpSession admin = session("admin", "admin-demo");
    var flash =
        web.perform(
                post("/users")
                    .with(csrf())
                    .session(admin)
                    .param("name", "Putri")
                    .param("role", "CLERK")
                    .param("branch", "PKL"))
            .andExpect(redirectedUrl("/users"))
            .andReturn()
            .getFlashMap();

    assertThat(String.valueOf(flash.get("notice"))).contains("notice.user-added", "putri");
    assertThat(flash.get("warning")).isNull();
    web.perform(get("/users").session(admin)).andExpect(status().isOk());
  }

  @Test
  void aBranchThatNobodyKnowsIsTakenWithAWarning() throws Exception {
    MockHttpSession admin = session("admin", "admin-demo");
    var added =
        web.perform(
                post("/users")
                    .with(csrf())
                    .session(admin)
                    .param("name", "yuni")
                    .param("role", "CLERK")
                    .param("branch", "PKLL"))
            .andReturn();

    assertThat(String.valueOf(added.getFlashMap().get("warning")))
        .contains("notice.user-branch-unknown", "PKLL");
    web.perform(get("/users").session(admin).flashAttrs(added.getFlashMap()))
        .andExpect(content().string(Matchers.containsString("cabang PKLL: apakah ejaannya benar")));
  }

  @Test
  void aBranchInSmallLettersIsMeantInCapitals() throws Exception {
    added("small-branch", Role.CLERK);

    assertThat(signIns.setWork("small-branch", Role.CLERK, " pkl ")).isEqualTo(new Answer.Done());
    assertThat(signIns.all())
        .filteredOn(user -> user.name().equals("small-branch"))
        .extracting(user -> user.branch())
        .containsExactly("PKL");
  }

  @Test
  void whatWasTypedComesBackWithARefusal() throws Exception {
    MockHttpSession admin = session("admin", "admin-demo");
    var refused =
        web.perform(
                post("/users")
                    .with(csrf())
                    .session(admin)
                    .param("name", "clerk")
                    .param("role", "AUDITOR")
                    .param("branch", "SMG9"))
            .andReturn();

    web.perform(get("/users").session(admin).flashAttrs(refused.getFlashMap()))
        .andExpect(content().string(Matchers.containsString("value=\"SMG9\"")))
        .andExpect(
            content().string(Matchers.containsString("value=\"AUDITOR\" selected=\"selected\"")));
  }

  @Test
  void afterAWrongPasswordTheNameNeedNotBeTypedAgain() throws Exception {
    MockHttpSession session = new MockHttpSession();

    web.perform(
        post("/login")
            .session(session)
            .param("username", "dewi\"<b>")
            .param("password", "wrong")
            .with(csrf()));

    assertThat(
            web.perform(get("/login?error").session(session))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("value=\"dewi&quot;&lt;b&gt;\"")
        .doesNotContain("wrong");
  }
}
