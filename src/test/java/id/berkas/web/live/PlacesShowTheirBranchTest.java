package id.berkas.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.live.Change;
import id.berkas.live.Topic;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacesShowTheirBranchTest {

  private static SignedIn officer(@Nullable String branch) {
    return new SignedIn("sari", "", Role.OFFICER, branch);
  }

  @Test
  void aPageHearsOfItsOwnBranchOnly() {
    Change ours = Change.about(Topic.QUEUE, "PKL-261116-0042-P01");
    Change theirs = Change.about(Topic.QUEUE, "SMG-1-261116-0043-P01");

    assertThat(theirs.branch()).isEqualTo("SMG-1");
    assertThat(Place.QUEUE.shows(ours, officer("PKL"))).isTrue();
    assertThat(Place.QUEUE.shows(theirs, officer("PKL"))).isFalse();
    assertThat(Place.QUEUE.shows(theirs, officer(null))).isTrue();
    assertThat(Place.QUEUE.shows(new Change(Topic.QUEUE, null), officer("PKL"))).isTrue();
    assertThat(Place.INCOMING.shows(ours, officer("PKL"))).isFalse();
  }

  @Test
  void theRoutesAreForThoseWhoMaySeeThem() {
    assertThat(Place.of("routes", officer(null))).isEmpty();
    assertThat(Place.of("routes", new SignedIn("ana", "", Role.AUDITOR, null)))
        .contains(Place.ROUTES);
    assertThat(Place.of("elsewhere", officer(null))).isEmpty();
  }

  @Test
  void aMarkOfAnotherRunOfTheHubIsNeverUpToDate() {
    News before = new News();
    News now = new News();
    now.hear(new Change(Topic.QUEUE, "PKL"));

    assertThat(now.since(now.mark(), change -> true)).isFalse();
    assertThat(now.since(before.mark(), change -> true)).isTrue();
    assertThat(now.since("", change -> true)).isTrue();
    String mark = now.mark();
    now.hear(new Change(Topic.QUEUE, "PKL"));
    assertThat(now.since(mark, change -> change.topic() == Topic.QUEUE)).isTrue();
    assertThat(now.since(mark, change -> change.topic() == Topic.FILES)).isFalse();
  }
}
