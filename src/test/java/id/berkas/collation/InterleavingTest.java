package id.berkas.collation;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.collation.Interleaving.Order;
import id.berkas.collation.Interleaving.Sheet;
import id.berkas.document.Page;
import id.berkas.document.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterleavingTest {

  @Test
  void theLastBackIsThatOfTheFirstFront() {
    assertThat(read(Interleaving.of(pass("f", 3), pass("b", 3), Order.REVERSED, 1)))
        .containsExactly("f1|b3", "f2|b2", "f3|b1");
  }

  @Test
  void backsThatWerePutInOrderStayInOrder() {
    assertThat(read(Interleaving.of(pass("f", 2), pass("b", 2), Order.SAME, 1)))
        .containsExactly("f1|b1", "f2|b2");
  }

  @Test
  void aMissingBackLeavesItsGapWhereThePersonSays() {
    assertThat(read(Interleaving.of(pass("f", 4), pass("b", 3), Order.REVERSED, 2)))
        .containsExactly("f1|b3", "f2|-", "f3|b2", "f4|b1");
  }

  @Test
  void missingFrontsLeaveAGapToo() {
    assertThat(read(Interleaving.of(pass("f", 1), pass("b", 3), Order.REVERSED, 1)))
        .containsExactly("-|b3", "-|b2", "f1|b1");
  }

  @Property
  void whateverIsSaidEachPageIsInItOnce(
      @ForAll @IntRange(min = 1, max = 30) int fronts,
      @ForAll @IntRange(min = 1, max = 30) int backs,
      @ForAll Order order,
      @ForAll int gap) {
    Interleaving sheets = Interleaving.of(pass("f", fronts), pass("b", backs), order, gap);

    List<String> pages =
        sheets.sheets().stream()
            .flatMap(sheet -> Stream.of(name(sheet.front()), name(sheet.back())))
            .filter(name -> !name.equals("-"))
            .toList();
    List<String> all = new ArrayList<>(pass("f", fronts).stream().map(Page::id).toList());
    all.addAll(pass("b", backs).stream().map(Page::id).toList());
    assertThat(pages).containsExactlyInAnyOrderElementsOf(all);
    assertThat(sheets.sheets()).hasSize(Math.max(fronts, backs));
  }

  private static List<String> read(Interleaving interleaving) {
    return interleaving.sheets().stream().map(InterleavingTest::read).toList();
  }

  private static String read(Sheet sheet) {
    return name(sheet.front()) + "|" + name(sheet.back());
  }

  private static String name(@Nullable Page page) {
    return page == null ? "-" : page.id();
  }

  private static List<Page> pass(String name, int pages) {
    return IntStream.rangeClosed(1, pages)
        .mapToObj(
            number ->
                new Page(
                    name + number,
                    name,
                    number,
                    new PageSource(name, "application/pdf", number - 1),
                    null,
                    null,
                    null,
                    null,
                    null,
                    Page.Reading.NONE,
                    null,
                    null,
                    null))
        .toList();
  }
}
