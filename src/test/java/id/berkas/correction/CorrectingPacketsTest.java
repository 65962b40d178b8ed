package id.berkas.correction;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.correction.Refusal.Why;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageHistory;
import id.berkas.document.Pages;
import id.berkas.matching.Match;
import id.berkas.store.ContentStore;
import id.berkas.verification.Decision;
import id.berkas.verification.Task;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectingPacketsTest {

  @TempDir private Path data;
  private Paper paper;

  @BeforeEach
  void openTheBox() {
    paper = new Paper(data);
  }

  @AfterEach
  void close() {
    paper.close();
  }

  private Outcome.Done done(Correction correction) {
    return done(paper.corrections.make(correction, "sari"));
  }

  private static Outcome.Done done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return (Outcome.Done) outcome;
  }

  private void refused(Why why, Correction correction) {
    assertThat(paper.corrections.make(correction, "sari"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, no -> assertThat(no.refusal().why()).isEqualTo(why));
  }

  private Packet packet(String id) {
    return paper.bean(Packets.class).get(id);
  }

  private List<Integer> numbers(String packet) {
    return paper.bean(Pages.class).in(packet).stream().map(Page::number).toList();
  }

  private String page(String packet, int place) {
    return paper.bean(Pages.class).in(packet).get(place).id();
  }

  private Task task(String packet) {
    return paper.tasks.ofPacket(packet).orElseThrow();
  }

  @Test
  void aSplitPacketIsTwoPacketsAndBothGoThroughTheStagesAgain() {
    String packet = paper.batch("PKL", "SFFF").getFirst();

    Outcome.Done split = done(new Correction.Split(page(packet, 2)));

    String made = split.packets().getLast();
    assertThat(numbers(packet)).containsExactly(1, 2);
    assertThat(numbers(made)).containsExactly(3, 4);
    assertThat(paper.bean(Again.class).due())
        .containsExactlyInAnyOrder(new PacketRef(packet), new PacketRef(made));
    assertThat(packet(packet).state()).isEqualTo(PacketState.SEPARATED);
    assertThat(task(packet).version()).isEqualTo(2);
  }

  @Test
  void theAlarmThatAskedForASplitIsAnsweredByIt() {
    var batch = paper.desk.batch("PKL", Paper.MORNING);
    String packet =
        paper.desk.packet(batch, "separator-probably-missing:2", "page-not-opened:3").id();
    for (int page = 0; page < 3; page++) {
      paper.desk.page(batch, id.berkas.document.Disposition.FILED, packet, "v", "t");
    }

    String made = done(new Correction.Split(page(packet, 1))).packets().getLast();

    assertThat(packet(packet).alarms()).isEmpty();
    assertThat(packet(made).alarms()).containsExactly("page-not-opened:3");
  }

  @Test
  void aMergedPacketIsGoneAndItsTaskClosedUntilTheMergeIsTakenBack() {
    List<String> packets = paper.batch("PKL", "SFF", "SFB");

    Outcome.Done merge = done(new Correction.Merge(packets.get(1), packets.get(0)));

    assertThat(numbers(packets.get(0))).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(packet(packets.get(1)).state()).isEqualTo(PacketState.DISSOLVED);
    assertThat(task(packets.get(1)).state()).isEqualTo(Task.State.CLOSED);
    assertThat(paper.corrections.heirs(packets.get(1))).containsExactly(packets.get(0));

    done(paper.corrections.undo(merge.correction(), "sari"));

    assertThat(numbers(packets.get(1))).containsExactly(4, 5, 6);
    assertThat(task(packets.get(1)).state()).isEqualTo(Task.State.OPEN);
  }

  @Test
  void pagesMoveToAPacketOfAnotherBatchInTheOrderGiven() {
    String here = paper.batch("PKL", "SFFF").getFirst();
    String there = paper.batch("PKL", "SFF").getFirst();
    List<String> moved = List.of(page(here, 3), page(here, 1));

    done(new Correction.Move(moved, there, page(there, 2)));

    assertThat(paper.bean(Pages.class).filedIn(there).stream().map(Page::id))
        .containsExactly(page(there, 1), moved.get(0), moved.get(1), page(there, 4));
    assertThat(numbers(here)).containsExactly(1, 3);
  }

  @Test
  void aPacketThatLosesItsLastPageOfContentIsGoneWithItsSeparator() {
    List<String> packets = paper.batch("PKL", "SFB", "SF");

    done(new Correction.Move(List.of(page(packets.get(0), 1)), packets.get(1), null));

    assertThat(packet(packets.get(0)).state()).isEqualTo(PacketState.DISSOLVED);
    assertThat(numbers(packets.get(0))).isEmpty();
    assertThat(numbers(packets.get(1))).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
  }

  @Test
  void pagesOfAPacketCanBeReordered() {
    String packet = paper.batch("PKL", "FFF").getFirst();

    done(new Correction.Move(List.of(page(packet, 2)), packet, page(packet, 0)));

    assertThat(numbers(packet)).containsExactly(3, 1, 2);
    refused(
        Why.NOTHING_CHANGES,
        new Correction.Move(List.of(page(packet, 0)), packet, page(packet, 1)));
  }

  @Test
  void aTurnedPageHasOtherPicturesAndIsReadAgainUntilThatIsTakenBack() {
    String packet = paper.batch("PKL", "FF").getFirst();
    Page before = paper.bean(Pages.class).in(packet).getFirst();
    paper.bean(Pages.class).read(before.id(), "ab12");

    Outcome.Done turn = done(new Correction.Turn(before.id(), 90));

    Page after = paper.bean(Pages.class).get(before.id());
    assertThat(after.look())
        .satisfies(
            look -> {
              assertThat(look.orientation()).isEqualTo(90);
              assertThat(paper.bean(ContentStore.class).has(look.thumbnail())).isTrue();
            })
        .isNotEqualTo(before.look());
    assertThat(after.reading()).isEqualTo(Page.Reading.NONE);

    done(paper.corrections.undo(turn.correction(), "sari"));

    Page back = paper.bean(Pages.class).get(before.id());
    assertThat(back.look()).isEqualTo(before.look());
    assertThat(back.words()).isEqualTo("ab12");
  }

  @Test
  void aTypeGivenByHandIsKeptAsAnExample() {
    String packet = paper.batch("PKL", "FF").getFirst();
    String page = page(packet, 0);

    done(new Correction.SetType(List.of(page), "KTP"));

    assertThat(paper.bean(Pages.class).get(page).type()).isEqualTo("KTP");
    assertThat(
            paper
                .bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select type from type_example where page = :page")
                .param("page", page)
                .query(String.class)
                .list())
        .containsExactly("KTP");
    refused(Why.NO_SUCH_TYPE, new Correction.SetType(List.of(page), "RESEP_KUE"));
  }

  @Test
  void aPersonsChoiceStandsUntilItIsTakenBack() throws Exception {
    paper.registered();
    String packet = paper.batch("PKL", "F").getFirst();

    Outcome.Done choice = done(new Correction.Choose(packet, Paper.SITI, null));

    assertThat(match(packet))
        .isInstanceOfSatisfying(
            Match.Chosen.class,
            chosen -> {
              assertThat(chosen.choice().by()).isEqualTo("sari");
              assertThat(chosen.registration()).isEqualTo(Paper.SITI);
              assertThat(chosen.machine()).isEqualTo("missing");
            });
    paper.bean(id.berkas.matching.Matching.class).match(new PacketRef(packet));
    assertThat(match(packet)).isInstanceOf(Match.Chosen.class);

    done(paper.corrections.undo(choice.correction(), "sari"));

    assertThat(match(packet)).isInstanceOf(Match.Missing.class);
  }

  private @Nullable Match match(String packet) {
    return paper.bean(Packets.class).finding(packet, Match.KIND, Match.class).orElse(null);
  }

  @Test
  void nobodyKnownNeedsAReason() {
    String packet = paper.batch("PKL", "F").getFirst();

    refused(Why.REASON_NEEDED, new Correction.Choose(packet, null, " "));
    done(new Correction.Choose(packet, null, "Amplop tanpa nama"));
    refused(Why.NO_SUCH_REGISTRATION, new Correction.Choose(packet, "LA-X", null));
  }

  @Test
  void whoeverHoldsAPacketIsNamedAndADecidedPacketStays() {
    List<String> packets = paper.batch("PKL", "FF", "FF");
    paper.tasks.claim(task(packets.get(0)).id(), "budi");
    paper.tasks.claim(task(packets.get(1)).id(), "sari");
    paper.decisions.decide(task(packets.get(1)).id(), "sari", 1, Decision.ACCEPTED, "");

    assertThat(paper.corrections.make(new Correction.Split(page(packets.get(0), 1)), "sari"))
        .isEqualTo(new Outcome.Refused(Refusal.of(Why.HELD_BY_OTHER, packets.get(0), "budi")));
    refused(Why.DECIDED, new Correction.Split(page(packets.get(1), 1)));
    assertThat(paper.corrections.make(new Correction.Split(page(packets.get(0), 1)), "budi"))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void whatCannotBeDoneIsRefusedAndChangesNothing() {
    List<String> packets = paper.batch("PKL", "SFB", "F");
    String other = paper.batch("SMG", "F").getFirst();

    refused(Why.BEGINS_ALREADY, new Correction.Split(page(packets.get(0), 1)));
    refused(Why.NOTHING_LEFT, new Correction.Split(page(packets.get(0), 2)));
    refused(Why.OTHER_BRANCH, new Correction.Merge(packets.get(1), other));
    refused(Why.SAME_PACKET, new Correction.Merge(packets.get(1), packets.get(1)));
    refused(Why.NO_SUCH_PACKET, new Correction.Merge(packets.get(1), "PKL-0"));
    refused(Why.NO_SUCH_PAGE, new Correction.Turn("PKL-0.001", 90));
    refused(Why.NOT_A_TURN, new Correction.Turn(page(packets.get(1), 0), 45));
    assertThat(paper.bean(Again.class).due()).isEmpty();
    assertThat(paper.corrections.ofPacket(packets.get(0))).isEmpty();
  }

  @Test
  void whatLaterCorrectionsStandOnIsNotTakenBack() {
    List<String> packets = paper.batch("PKL", "FFF", "F");
    Outcome.Done split = done(new Correction.Split(page(packets.get(0), 1)));
    String made = split.packets().getLast();
    Outcome.Done move = done(new Correction.Move(List.of(page(packets.get(1), 0)), made, null));

    assertThat(paper.corrections.undo(split.correction(), "sari"))
        .isEqualTo(new Outcome.Refused(Refusal.of(Why.CHANGED_LATER)));
    done(paper.corrections.undo(move.correction(), "sari"));
    done(paper.corrections.undo(split.correction(), "sari"));
    assertThat(numbers(packets.get(0))).containsExactly(1, 2, 3);
    assertThat(paper.corrections.undo(split.correction(), "sari"))
        .isEqualTo(new Outcome.Refused(Refusal.of(Why.UNDONE_ALREADY, "sari")));
  }

  @Test
  void theHistoryOfAPageNamesWhoDidWhat() {
    String packet = paper.batch("PKL", "FF").getFirst();
    String page = page(packet, 1);
    Outcome.Done split = done(new Correction.Split(page));
    done(paper.corrections.undo(split.correction(), "budi"));

    assertThat(paper.bean(PageHistory.class).of(page))
        .extracting(entry -> entry.who() + " " + entry.what())
        .containsExactly("sari split", "budi undo-split");
  }
}
