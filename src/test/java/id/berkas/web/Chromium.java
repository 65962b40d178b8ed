package id.berkas.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.berkas.web.access.DemoSignIns;
import id.berkas.web.access.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Chromium of this machine, with a window of 1366 by 768 for each person. */
public final class Chromium implements AutoCloseable {

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final Playwright playwright;
  private final Browser browser;
  private final String hub;

  private Chromium(Playwright playwright, Browser browser, String hub) {
    this.playwright = playwright;
    this.browser = browser;
    this.hub = hub;
  }

  /** A browser for the hub at this port of this machine. */
  public static Chromium at(int port) {
    Path program = program();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    return new Chromium(playwright, browser, "http://localhost:" + port);
  }

  private static Path program() {
    return Stream.concat(Stream.ofNullable(System.getenv("BERKAS_CHROMIUM")), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "No Chromium was found: install it (Debian: apt-get install chromium), or name its program in BERKAS_CHROMIUM."));
  }

  /** A window of its own for somebody in this role, signed in; for nobody when there is none. */
  public Page window(@Nullable Role role) {
    BrowserContext person =
        browser.newContext(
            new Browser.NewContextOptions().setBaseURL(hub).setViewportSize(1366, 768));
    person.setDefaultTimeout(15_000);
    Page page = person.newPage();
    if (role != null) {
      signIn(page, role);
    }
    return page;
  }

  /** By keyboard: the name has the focus. */
  static void signIn(Page page, Role role) {
    page.navigate("/login");
    enter(page, role);
  }

  /** As {@link #signIn}, where the door is open already. */
  static void enter(Page page, Role role) {
    DemoSignIns.SignIn who =
        DemoSignIns.all().stream().filter(one -> one.role() == role).findFirst().orElseThrow();
    page.waitForFunction("document.activeElement.name === 'username'");
    page.keyboard().type(who.name());
    page.keyboard().press("Tab");
    page.keyboard().type(who.password());
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
