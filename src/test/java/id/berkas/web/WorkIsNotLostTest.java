package id.berkas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import id.berkas.document.Packet;
import id.berkas.verification.Drafts;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Role;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What two windows, a killed browser and a supervisor do to work that is under way. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkIsNotLostTest {

  private static final double LONGER_THAN_A_BEAT = 30_000;

  @LocalServerPort int port;
  @Autowired SampleDay day;
  @Autowired Tasks tasks;
  @Autowired Drafts drafts;
  private Chromium chromium;
  private List<Packet> packets = List.of();

  @BeforeAll
  void open() throws Exception {
    packets = day.layOut();
    chromium = Chromium.at(port);
  }

  /** Another test of the same hub may have left packets in these hands. */
  @BeforeEach
  void giveBack() {
    tasks.held("officer").forEach(task -> tasks.release(task.id(), "officer"));
    tasks.held("supervisor").forEach(task -> tasks.release(task.id(), "supervisor"));
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  private Page opened(int packet, Role role) {
    Page page = chromium.window(role);
    page.navigate("/packets/" + packets.get(packet).id());
    return page;
  }

  private Page held(int packet) {
    tasks.claim(task(packet).id(), "officer");
    return opened(packet, Role.OFFICER);
  }

  private Task task(int packet) {
    return tasks.ofPacket(packets.get(packet).id()).orElseThrow();
  }

  private static Locator note(Page page) {
    return page.locator("textarea[name=note]");
  }

  @Test
  void aDraftSurvivesAKilledBrowserAndAnotherLanguage() {
    Page page = held(0);
    note(page).fill("Cap perusahaan tidak jelas");
    page.locator(".tick button[value=MISSING]").first().click();
    page.locator(".langs a[hreflang=en]").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(note(page)).hasValue("Cap perusahaan tidak jelas");
    note(page).fill("Cap perusahaan kabur");
    assertThat(page.locator("#draft-state")).containsText("Saved");
    page.waitForCondition(
        () ->
            drafts
                .of(task(0).id(), "officer")
                .filter(kept -> kept.writing().note().equals("Cap perusahaan kabur"))
                .isPresent());
    page.context().close();

    Page again = held(0);
    assertThat(note(again)).hasValue("Cap perusahaan kabur");
    assertThat(again.locator(".tick button[value=MISSING]").first())
        .hasAttribute("aria-pressed", "true");
  }

  @Test
  void twoWindowsOnOnePacketOverwriteNothing() {
    Page one = held(1);
    Page other = opened(1, Role.OFFICER);
    note(one).fill("dari jendela satu");
    assertThat(one.locator("#draft-state")).not().hasText("");
    note(other).fill("dari jendela dua");
    assertThat(other.locator("#draft-elsewhere")).containsText("dari jendela satu");
    Assertions.assertThat(drafts.of(task(1).id(), "officer"))
        .hasValueSatisfying(
            kept -> Assertions.assertThat(kept.writing().note()).isEqualTo("dari jendela satu"));

    other.locator("[data-draft-keep]").click();
    assertThat(other.locator("#draft-elsewhere")).isHidden();
    other.waitForCondition(
        () ->
            drafts
                .of(task(1).id(), "officer")
                .filter(kept -> kept.writing().note().equals("dari jendela dua"))
                .isPresent());
  }

  @Test
  void anOfficerIsToldWhoTookThePacketOverAndWhy() {
    Page officer = held(2);
    Page supervisor = opened(2, Role.SUPERVISOR);
    supervisor.keyboard().press("t");
    supervisor.keyboard().type("peserta menunggu di loket");
    supervisor.keyboard().press("Enter");
    assertThat(supervisor.locator("#decide")).isVisible();

    assertThat(officer.locator("#lease-lost"))
        .isVisible(new IsVisibleOptions().setTimeout(LONGER_THAN_A_BEAT));
    assertThat(officer.locator("#lease-lost")).containsText("peserta menunggu di loket");
  }

  @Test
  void whoDecidesAPacketThatWasTakenOverLearnsByWhomAndSeesTheOwnNote() {
    Page officer = held(3);
    note(officer).fill("setengah jadi");
    officer.waitForCondition(() -> drafts.of(task(3).id(), "officer").isPresent());
    Page supervisor = opened(3, Role.SUPERVISOR);
    supervisor.keyboard().press("t");
    supervisor.keyboard().type("peserta di loket");
    supervisor.keyboard().press("Enter");
    assertThat(supervisor.locator("#decide")).isVisible();

    officer.locator("[data-key=a]").click();
    assertThat(officer.locator("main > .notice.bad")).containsText("supervisor mengambil alih");
    assertThat(officer.locator(".verdict")).containsText("Catatan Anda, tersimpan:setengah jadi");
  }

  @Test
  void whatIsTypedAfterTheSessionEndedIsBackAfterTheSignIn() {
    Page page = held(0);
    String address = page.url();
    page.context().clearCookies();
    note(page).fill("ditulis sesudah sesi berakhir");
    assertThat(page.locator("#signed-out")).isVisible();
    page.locator("[data-key=a]").click();
    page.waitForURL("**/login?timeout");

    Chromium.enter(page, Role.OFFICER);
    page.waitForURL(address);
    assertThat(note(page)).hasValue("ditulis sesudah sesi berakhir");
    page.waitForCondition(
        () ->
            drafts
                .of(task(0).id(), "officer")
                .filter(kept -> kept.writing().note().startsWith("ditulis sesudah"))
                .isPresent());
  }

  @Test
  void controlAndEnterDecideFromTheChosenButtonToo() {
    Page page = held(0);
    note(page).fill("ditolak karena salah tekan");
    note(page).press("Escape");
    page.keyboard().press("r");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("main > .notice.good")).containsText("ditolak");
    page.keyboard().press("z");
    page.waitForURL("**/packets/" + packets.getFirst().id() + "*");
    assertThat(page.locator("main > .notice.good")).isVisible();
  }

  @Test
  void aDecisionThatNeedsAReasonSaysSoWhereTheKeysAre() {
    Page page = held(1);
    note(page).fill("");
    note(page).press("Escape");
    assertThat(page.locator("#note-needed")).isHidden();
    page.keyboard().press("r");
    assertThat(note(page)).isFocused();
    assertThat(page.locator("#note-needed")).containsText("Ctrl+Enter");
    assertThat(page.locator("[data-key=r][data-chosen]")).hasCount(1);
  }

  @Test
  void openPacketsAreAKeyApartAndTheirWordsStay() {
    tasks.claim(task(0).id(), "officer");
    Page page = held(3);
    note(page).fill("lihat lagi nanti");
    page.keyboard().press("Alt+1");
    assertThat(page.locator("h1")).containsText(packets.get(0).id());
    page.waitForLoadState();
    page.keyboard().press("2");
    assertThat(page.locator("h1")).containsText(packets.get(3).id());
    assertThat(note(page)).hasValue("lihat lagi nanti");
  }

  @Test
  void numbersAreMaskedUntilSomebodyPressesTheKey() {
    Page page = opened(0, Role.CLERK);
    Locator nik = page.locator(".person dd.id[data-number]").first();
    assertThat(nik).hasText("3375••••••••9901");
    assertThat(page.locator("main")).not().containsText("3375015708859901");
    page.keyboard().press("i");
    assertThat(nik).hasText("3375015708859901");
    assertThat(page.locator("main")).not().containsText("••");
  }
}
