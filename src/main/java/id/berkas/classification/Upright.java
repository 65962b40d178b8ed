package id.berkas.classification;

import id.berkas.document.Box;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a page cut at colons and laid out as a reader sees them. Words carry places on the
 * stored page, which may lie on its side; which way it lies follows from the order of the words of
 * a line.
 */
final class Upright {

  private Upright() {}

  static List<Piece> pieces(PageWords words) {
    int turn = turn(words);
    int width = words.words().stream().mapToInt(w -> w.box().x() + w.box().width()).max().orElse(0);
    int height =
        words.words().stream().mapToInt(w -> w.box().y() + w.box().height()).max().orElse(0);
    List<Piece> pieces = new ArrayList<>();
    for (Word word : words.words()) {
      cut(word, word.box().turned(turn, width, height), pieces);
    }
    return pieces;
  }

  private static int turn(PageWords words) {
    long right = 0;
    long down = 0;
    for (List<Word> line : words.lines()) {
      Box first = line.getFirst().box();
      Box last = line.getLast().box();
      right += last.x() + last.width() / 2 - (first.x() + first.width() / 2);
      down += last.y() + last.height() / 2 - (first.y() + first.height() / 2);
    }
    if (Math.abs(right) >= Math.abs(down)) {
      return right >= 0 ? 0 : 180;
    }
    return down > 0 ? 270 : 90;
  }

  private static void cut(Word word, Box upright, List<Piece> into) {
    String text = word.text();
    int from = 0;
    while (from < text.length()) {
      int colon = text.indexOf(':', from);
      int to = colon < 0 ? text.length() : colon == from ? from + 1 : colon;
      Box part = part(upright, from, to, text.length());
      into.add(
          new Piece(text.substring(from, to), word.box(), part, word.confidence(), word.line()));
      from = to;
    }
  }

  private static Box part(Box box, int from, int to, int length) {
    int left = box.x() + box.width() * from / length;
    int right = box.x() + box.width() * to / length;
    return new Box(left, box.y(), right - left, box.height());
  }
}
