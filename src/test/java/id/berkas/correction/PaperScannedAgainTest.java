package id.berkas.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.berkas.correction.Refusal.Why;
import id.berkas.document.Disposition;
import id.berkas.document.Ledger;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageHistory;
import id.berkas.document.Pages;
import id.berkas.hold.Hold;
import id.berkas.hold.Holds;
import id.berkas.verification.Decision;
import id.berkas.verification.NextTask;
import id.berkas.verification.Task;
import id.berkas.verification.TaskFilter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperScannedAgainTest {

  @TempDir private Path data;
  private Paper paper;
  private Rescans rescans;
  private String packet = "";
  private String bad = "";

  @BeforeEach
  void aPacketWithABadPage() {
    paper = new Paper(data);
    rescans = paper.bean(Rescans.class);
    packet = paper.batch("PKL", "SFFF").getFirst();
    bad = page(packet, 2);
  }

  @AfterEach
  void close() {
    paper.close();
  }

  private String page(String of, int place) {
    return paper.bean(Pages.class).in(of).get(place).id();
  }

  private Task task() {
    return paper.tasks.ofPacket(packet).orElseThrow();
  }

  private List<Hold> open() {
    return paper.bean(Holds.class).open();
  }

  private List<String> filed() {
    return paper.bean(Packets.class).get(packet).pages();
  }

  @Test
  void theOfficerSeesThatASheetIsExpectedAndIsNotOfferedItsPacket() {
    assertThat(rescans.expect(bad, "sari")).isEmpty();

    assertThat(task().reason().alarms()).containsExactly("rescan-expected:3");
    assertThat(open()).extracting(Hold::subjectId).containsExactly(bad);
    assertThat(paper.bean(PageHistory.class).of(bad))
        .extracting(PageHistory.Entry::who, PageHistory.Entry::what)
        .containsExactly(tuple("sari", "scan-expected"));
    assertThat(paper.tasks.next("budi", TaskFilter.open(null)))
        .isEqualTo(new NextTask.NothingFree());
  }

  @Test
  void whatCameTakesThePlaceOfTheBadPageAndIsCountedOnce() {
    rescans.expect(bad, "sari");
    String lone = paper.batch("PKL", "F").getFirst();
    String fresh = page(lone, 0);

    assertThat(rescans.came(List.of(bad), List.of(fresh), "sari")).isInstanceOf(Outcome.Done.class);

    assertThat(filed()).containsExactly(page(packet, 1), fresh, page(packet, 4));
    Page rejected = paper.bean(Pages.class).get(bad);
    assertThat(rejected.disposition()).isEqualTo(Disposition.REJECTED);
    assertThat(rejected.reason()).isEqualTo("scanned-again");
    assertThat(open()).isEmpty();
    assertThat(paper.bean(Packets.class).get(packet).alarms()).isEmpty();
    assertThat(paper.tasks.ofPacket(lone).orElseThrow().state()).isEqualTo(Task.State.CLOSED);
    assertThat(paper.bean(Ledger.class).lines()).allMatch(line -> line.balanced());
    assertThat(paper.bean(ScanAnswers.class).of(bad))
        .extracting(ScanAnswer::kind)
        .containsExactly(ScanAnswer.Kind.EXPECTED, ScanAnswer.Kind.CAME);
  }

  @Test
  void takenBackThePageIsWhereItWasAndExpectedAgain() {
    rescans.expect(bad, "sari");
    String fresh = page(paper.batch("PKL", "F").getFirst(), 0);
    Outcome.Done came = (Outcome.Done) rescans.came(List.of(bad), List.of(fresh), "sari");

    assertThat(paper.corrections.undo(came.correction(), "sari")).isInstanceOf(Outcome.Done.class);

    assertThat(filed()).containsExactly(page(packet, 1), bad, page(packet, 3));
    assertThat(open()).extracting(Hold::subjectId).containsExactly(bad);
    assertThat(paper.bean(Packets.class).get(packet).alarms()).containsExactly("rescan-expected:3");
  }

  @Test
  void bothSidesOfASheetAreReplacedAtOnce() {
    String lone = paper.batch("PKL", "FF").getFirst();
    List<String> fresh = List.of(page(lone, 0), page(lone, 1));

    rescans.came(List.of(bad, page(packet, 3)), fresh, "sari");

    assertThat(filed()).containsExactly(page(packet, 1), fresh.get(0), fresh.get(1));
  }

  @Test
  void aPageAcceptedAsItIsWaitsForNothing() {
    rescans.expect(bad, "sari");

    rescans.end(bad, ScanAnswer.Kind.ACCEPTED, "budi");

    assertThat(open()).isEmpty();
    assertThat(task().reason().alarms()).isEmpty();
    assertThat(paper.bean(ScanAnswers.class).last(paper.bean(Pages.class).get(bad).batch()))
        .extractingByKey(bad)
        .extracting(ScanAnswer::who)
        .isEqualTo("budi");
  }

  @Test
  void paperThatDidNotComeWithAPacketIsLaidBehindIt() {
    rescans.expect(packet, "sari");
    assertThat(task().reason().alarms()).containsExactly("rescan-expected");
    String fresh = page(paper.batch("PKL", "F").getFirst(), 0);

    rescans.came(List.of(packet), List.of(fresh), "sari");

    assertThat(filed()).endsWith(fresh).hasSize(4);
    assertThat(open()).isEmpty();
  }

  @Test
  void aBlankSideTakesNoPagesPlace() {
    String blank = page(paper.batch("PKL", "FB").getFirst(), 1);

    assertThat(rescans.came(List.of(bad), List.of(blank), "sari"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            no -> assertThat(no.refusal().why()).isEqualTo(Why.NOTHING_ON_IT));
  }

  @Test
  void aDecidedPacketExpectsNothing() {
    Task task = task();
    paper.tasks.claim(task.id(), "budi");
    paper.decisions.decide(task.id(), "budi", task.version(), Decision.ACCEPTED, "");

    assertThat(rescans.expect(bad, "sari")).get().extracting(Refusal::why).isEqualTo(Why.DECIDED);
    assertThat(open()).isEmpty();
  }
}
