package id.berkas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.berkas.audit.AuditEntry;
import id.berkas.audit.AuditFilter;
import id.berkas.audit.AuditTrail;
import id.berkas.audit.Deed;
import id.berkas.audit.Doing;
import id.berkas.audit.Subject;
import id.berkas.web.access.Role;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a real browser does with the pictures of the packet that comes next. */
@BrowserTest
class PicturesAreFetchedAheadTest {

  private static final AuditFilter OFFICER = new AuditFilter("officer", null, null, null, null);
  private static final Duration LONG = Duration.ofSeconds(20);

  @LocalServerPort int port;
  @Autowired SampleDay day;
  @Autowired AuditTrail trail;

  @Test
  void aPictureCountsAsSeenWhenItIsShownThoughItWasThereBefore() throws Exception {
    day.layOut();
    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.window(Role.OFFICER);
      page.keyboard().press("n");
      page.waitForURL(url -> url.contains("/packets/"));
      await().atMost(LONG).until(() -> !pages(Deed.FETCHED).isEmpty());
      String ahead = pages(Deed.FETCHED).getFirst();
      assertThat(pages(Deed.SAW)).doesNotContain(ahead);

      page.keyboard().press("a");
      page.keyboard().press("Enter");

      await().atMost(LONG).until(() -> pages(Deed.SAW).contains(ahead));
    }
  }

  private List<String> pages(Deed deed) {
    return trail.find(OFFICER, 500).stream()
        .map(AuditEntry::doing)
        .filter(doing -> doing.deed() == deed)
        .map(Doing::subject)
        .filter(Objects::nonNull)
        .filter(subject -> subject.kind() == Subject.Kind.PAGE)
        .map(Subject::id)
        .toList();
  }
}
