package id.berkas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.berkas.correction.Correction;
import id.berkas.correction.Corrections;
import id.berkas.document.Box;
import id.berkas.document.Packet;
import id.berkas.document.Pages;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The words of a page, taken from its picture, and its fields, put right beside it. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThePictureAnswersTest {

  private static final String NIK = "3375015708859901";
  private static final double SHOWN_WIDTH = 2480;

  @LocalServerPort int port;
  @Autowired SampleDay day;
  @Autowired Tasks tasks;
  @Autowired Pages pages;
  @Autowired Corrections corrections;
  private Chromium chromium;
  private List<Packet> packets = List.of();

  @BeforeEach
  void open() throws Exception {
    if (chromium == null) {
      chromium = Chromium.at(port);
    }
    packets = day.layOut();
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  private Page opened() {
    return opened(packets.getFirst());
  }

  private Page opened(Packet packet) {
    Page page = chromium.window(Role.OFFICER);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate("/packets/" + packet.id());
    return page;
  }

  private Locator card(Page page) {
    String id = packets.getFirst().pages().getFirst();
    return page.locator("#page-%d .paper".formatted(pages.get(id).number()));
  }

  private static String copied(Page page) {
    return String.valueOf(page.evaluate("navigator.clipboard.readText()"));
  }

  private static Locator said(Page page) {
    return page.locator("#words-said");
  }

  /** Where a place of the page as it is shown lies on the screen. */
  private static double[] onScreen(Locator paper, double x, double y, double width) {
    BoundingBox here = paper.boundingBox();
    return new double[] {here.x + x * here.width / width, here.y + y * here.width / width};
  }

  /** A word of the card, as it lies on the stored page. */
  private static Box place(int line, String printed, String word) {
    String[] lines = new String[line + 1];
    Arrays.fill(lines, "-");
    lines[line] = printed;
    return SamplePaper.words(lines).words().stream()
        .filter(one -> one.text().equals(word))
        .findFirst()
        .orElseThrow()
        .box();
  }

  @Test
  void aClickCopiesTheWordAndShiftTheLineAndADragTheRegion() {
    Page page = opened();
    Locator card = card(page);
    card.scrollIntoViewIfNeeded();
    Box name = place(2, "Nama : SITI AMINAH SPECIMEN", "SITI");
    double[] siti = onScreen(card, name.x() + 20, name.y() + 40, SHOWN_WIDTH);

    page.mouse().click(siti[0], siti[1]);
    assertThat(said(page)).hasText("Disalin: SITI");
    Assertions.assertThat(copied(page)).isEqualTo("SITI");

    page.keyboard().down("Shift");
    page.mouse().click(siti[0], siti[1]);
    page.keyboard().up("Shift");
    assertThat(said(page)).hasText("Disalin: Nama : SITI AMINAH SPECIMEN");

    double[] from = onScreen(card, 200, SamplePaper.line(1).y() - 20, SHOWN_WIDTH);
    double[] to = onScreen(card, 2400, SamplePaper.line(2).y() + 110, SHOWN_WIDTH);
    page.mouse().move(from[0], from[1]);
    page.mouse().down();
    page.mouse().move(to[0], to[1]);
    page.mouse().up();
    assertThat(said(page)).containsText(NIK);
    Assertions.assertThat(copied(page)).isEqualTo("NIK : " + NIK + "\nNama : SITI AMINAH SPECIMEN");

    double[] nothing = onScreen(card, 2300, 700, SHOWN_WIDTH);
    page.mouse().click(nothing[0], nothing[1]);
    assertThat(said(page)).hasText("Tidak ada kata yang terbaca di situ.");
  }

  @Test
  void onATurnedPageTheWordIsWhereItIsSeen() {
    String id = packets.getFirst().pages().getFirst();
    String words = Objects.requireNonNull(pages.get(id).words());
    corrections.make(new Correction.Turn(id, 90), "officer");
    pages.read(id, words);
    Page page = opened();
    Locator card = card(page);
    card.scrollIntoViewIfNeeded();
    Box nik = place(1, "NIK : " + NIK, NIK);
    double[] there = onScreen(card, 3508 - (nik.y() + 45), nik.x() + 100, 3508);

    page.mouse().click(there[0], there[1]);
    assertThat(said(page)).hasText("Disalin: " + NIK);
  }

  @Test
  void keysChooseAndCopyWithoutAMouse() {
    Page page = opened();
    page.keyboard().press("y");
    assertThat(said(page)).hasText("PROVINSI");
    page.keyboard().press("ArrowDown");
    assertThat(said(page)).hasText("NIK");
    page.keyboard().press("End");
    page.keyboard().press("Enter");
    assertThat(said(page)).hasText("Disalin: " + NIK);
    Assertions.assertThat(copied(page)).isEqualTo(NIK);
    page.keyboard().press("Shift+ArrowLeft");
    page.keyboard().press("Shift+ArrowLeft");
    page.keyboard().press("Enter");
    Assertions.assertThat(copied(page)).isEqualTo("NIK : " + NIK);
    page.keyboard().press("Escape");
    assertThat(page.locator("[data-pick]")).isFocused();
    assertThat(page.locator(".picked")).hasCount(0);
  }

  @Test
  void aFieldIsPutRightByKeysAndTheContradictionGoes() {
    Page page = opened();
    assertThat(page.locator("body")).containsText("1989-08-17");
    page.keyboard().press("e");
    page.keyboard().press("e");
    page.keyboard().press("e");
    assertThat(page.locator(".pointed")).hasCount(1);
    page.keyboard().press("Enter");
    page.waitForURL("**/fields/BIRTH_DATE/*");
    assertThat(page.locator("input[name=value]")).isFocused();
    page.locator("input[name=value]").selectText();
    page.keyboard().type("31-02-1985");
    page.keyboard().press("Enter");
    assertThat(page.locator("main > .notice:not(.plain)"))
        .hasText("Ini bukan tanggal. Tulis seperti 17-08-1985.");
    assertThat(page.locator("input[name=value]")).hasValue("31-02-1985");
    page.locator("input[name=value]").selectText();
    page.keyboard().type("17-08-1985");
    page.keyboard().press("Enter");
    page.waitForURL("**/packets/*");

    assertThat(page.locator("main > .notice:not(.plain)")).containsText("1989-08-17 → 1985-08-17");
    Locator field = page.locator(".read li").filter(new Locator.FilterOptions().setHasText("1985"));
    assertThat(field).containsText("Diperbaiki oleh officer");
    assertThat(field).containsText("1989-08-17");
    assertThat(page.locator("body")).not().containsText("pada registrasi:");

    page.locator(".done button").first().click();
    assertThat(page.locator("body")).containsText("pada registrasi:");
  }

  /** Of nobody known: nothing of it counts for another packet. */
  @Test
  void whatNothingReadIsTypedByKeysAndTakenBack() {
    Page page = opened(packets.getLast());
    page.keyboard().press("+");
    page.waitForURL("**/packets/*/fields");
    assertThat(page.locator("select[name=kind]")).isFocused();
    page.keyboard().type("Nama ib");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().type("4711");
    page.keyboard().press("Enter");
    assertThat(page.locator("main > .notice.bad")).isVisible();
    assertThat(page.locator("select[name=kind]")).hasValue("MOTHER_NAME");
    assertThat(page.locator("input[name=value]")).hasValue("4711");
    page.locator("input[name=value]").fill("RATNA SPECIMEN");
    page.keyboard().press("Enter");
    page.waitForURL("**/packets/*");

    Locator field =
        page.locator(".read li").filter(new Locator.FilterOptions().setHasText("RATNA"));
    assertThat(field).containsText("Ditambahkan oleh officer");
    page.locator(".done button").first().click();
    assertThat(field).hasCount(0);
  }

  @Test
  void escapeLeavesTheFieldAsItIs() {
    Page page = opened();
    page.keyboard().press("e");
    page.keyboard().press("Enter");
    page.waitForURL("**/fields/NIK/*");
    page.keyboard().press("Escape");
    page.waitForURL("**/packets/*");
  }

  @Test
  void aQuestionMarkListsTheKeysOfThisPageAndGivesTheFocusBack() {
    tasks.claim(tasks.ofPacket(packets.getFirst().id()).orElseThrow().id(), "officer");
    Page page = opened();
    page.keyboard().press("a");
    assertThat(page.locator("[data-key=a]")).isFocused();
    page.keyboard().press("?");
    Locator keys = page.locator("#keys");
    assertThat(keys).isVisible();
    Assertions.assertThat(
            new AxeBuilder(page).include("#keys").setLegacyMode(true).analyze().getViolations())
        .isEmpty();
    assertThat(keys).containsText("Terima");
    assertThat(keys).containsText("Cari registrasi");
    assertThat(keys).containsText("Pilih kata");
    page.keyboard().press("f");
    assertThat(keys).isVisible();
    page.keyboard().press("Escape");
    assertThat(keys).isHidden();
    assertThat(page.locator("[data-key=a]")).isFocused();

    page.navigate("/queue?lang=en");
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).containsText("Take the next packet");
    tasks.release(tasks.ofPacket(packets.getFirst().id()).orElseThrow().id(), "officer");
  }
}
