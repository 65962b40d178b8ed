package id.berkas.recognition;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the engine passed over on a page of few words: each block of it by itself, upright and
 * straightened for itself, at its own size, as one block of lines.
 */
final class PassedOver {

  /** A page with more words was understood. */
  private static final int UNDERSTOOD = 60;

  private static final double READ = 0.6;
  private static final int WORD = 3;

  /** So many of a page; a page with more is noise. */
  private static final int MOST = 4;

  /** Pixels that the letters of a block are brought to, capitals mostly. */
  private static final double TALL = 24;

  private static final double SMALLEST = 0.3;
  private static final double LARGEST = 2.5;
  private static final int BORDER = 20;

  /** A reading has to say so much more than the words it replaces. */
  private static final double BETTER = 1.3;

  private static final double LEAST = 0.3;

  /** Words, and their share, below which a reading is of stains and grain. */
  private static final int FEWEST = 3;

  private static final double LEGIBLE = 0.2;

  /** Share of words that are; upside down, hardly any are. */
  private static final double CLEAR = 0.5;

  /** The engine, set to one block of lines. */
  interface BlockEngine {
    Optional<List<Word>> words(GrayPage picture);
  }

  private final SecondLook secondLook;

  PassedOver(SecondLook secondLook) {
    this.secondLook = secondLook;
  }

  /**
   * The words with those of the blocks among them.
   *
   * @param page as it is stored
   * @param first at their places on it
   * @param orientation clockwise degrees that make the page upright
   */
  List<Word> with(GrayPage page, int dpi, int orientation, List<Word> first, BlockEngine engine) {
    List<Box> read = first.stream().filter(PassedOver::isRead).map(Word::box).toList();
    if (read.size() > UNDERSTOOD) {
      return first;
    }
    List<Word> words = first;
    for (UnreadBlock block :
        new UnreadBlocks(page, dpi).besides(read).stream().limit(MOST).toList()) {
      words = with(block, read(block, orientation, engine), words);
    }
    return words;
  }

  private static boolean isRead(Word word) {
    return word.confidence() >= READ
        && word.text().chars().filter(Character::isLetterOrDigit).count() >= WORD;
  }

  private static List<Word> with(UnreadBlock block, List<Word> read, List<Word> words) {
    List<Word> replaced =
        words.stream().filter(word -> isWithin(word.box(), block.place())).toList();
    if (!isLegible(read) || said(read) <= BETTER * said(replaced)) {
      return words;
    }
    List<Word> all = new ArrayList<>(words);
    all.removeAll(replaced);
    int line = all.stream().mapToInt(Word::line).max().orElse(-1) + 1;
    int at = (int) all.stream().takeWhile(word -> word.box().y() < block.place().y()).count();
    all.addAll(
        at,
        read.stream()
            .map(word -> new Word(word.text(), word.box(), word.confidence(), line + word.line()))
            .toList());
    return all;
  }

  /** Both ways up where the first says little; the more telling one. */
  private List<Word> read(UnreadBlock block, int orientation, BlockEngine engine) {
    GrayPage picture = Enlarging.bordered(block.picture(), BORDER);
    boolean agrees = orientation % 180 == (block.slant().upAndDown() ? 90 : 0);
    int turn = agrees ? orientation : block.slant().upAndDown() ? 90 : 0;
    List<Word> likely = read(block, picture, turn, engine);
    if (isClear(likely)) {
      return likely;
    }
    List<Word> other = read(block, picture, (turn + 180) % 360, engine);
    return said(other) > said(likely) ? other : likely;
  }

  private static boolean isLegible(List<Word> words) {
    long read = words.stream().filter(PassedOver::isRead).count();
    return read >= FEWEST && read >= LEGIBLE * words.size();
  }

  private static boolean isClear(List<Word> words) {
    return words.stream().filter(PassedOver::isRead).count() > CLEAR * words.size();
  }

  private List<Word> read(UnreadBlock block, GrayPage picture, int turn, BlockEngine engine) {
    double factor = Math.clamp(TALL / block.letter(), SMALLEST, LARGEST);
    UprightPage upright = UprightPage.of(picture, factor, turn, block.slant().skew());
    List<Word> read = engine.words(upright.pixels()).orElse(List.of());
    return secondLook.at(upright.pixels(), read).stream()
        .filter(word -> word.confidence() >= LEAST)
        .map(word -> word.at(onPage(upright.onStoredPage(word.box()), block.place())))
        .toList();
  }

  private static Box onPage(Box box, Box place) {
    int left = Math.clamp(box.x() - BORDER, 0, place.width() - 1);
    int top = Math.clamp(box.y() - BORDER, 0, place.height() - 1);
    int width = Math.clamp(box.width(), 1, place.width() - left);
    int height = Math.clamp(box.height(), 1, place.height() - top);
    return new Box(place.x() + left, place.y() + top, width, height);
  }

  /** Letters and digits of words, each as much as the engine trusts it. */
  private static double said(List<Word> words) {
    return words.stream()
        .filter(PassedOver::isRead)
        .mapToDouble(
            word ->
                word.confidence() * word.text().chars().filter(Character::isLetterOrDigit).count())
        .sum();
  }

  private static boolean isWithin(Box word, Box place) {
    int x = word.x() + word.width() / 2;
    int y = word.y() + word.height() / 2;
    return x >= place.x()
        && x < place.x() + place.width()
        && y >= place.y()
        && y < place.y() + place.height();
  }
}
