package id.berkas.recognition;

import static net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel.RIL_TEXTLINE;
import static net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel.RIL_WORD;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import org.jspecify.annotations.Nullable;

/** Collects the words of a recognized page in reading order, block by block. */
final class WordWalk {

  private final TessResultIterator results;
  private final TessPageIterator places;
  private final IntBuffer left = IntBuffer.allocate(1);
  private final IntBuffer top = IntBuffer.allocate(1);
  private final IntBuffer right = IntBuffer.allocate(1);
  private final IntBuffer bottom = IntBuffer.allocate(1);
  private final List<Word> words = new ArrayList<>();
  private int line = -1;

  private WordWalk(TessResultIterator results) {
    this.results = results;
    // The same native iterator under its other type: never to be deleted on its own.
    this.places = TessAPI1.TessResultIteratorGetPageIterator(results);
  }

  static List<Word> words(TessBaseAPI api) {
    @Nullable TessResultIterator results = TessAPI1.TessBaseAPIGetIterator(api);
    if (results == null) {
      return List.of();
    }
    try {
      return new WordWalk(results).walk();
    } finally {
      TessAPI1.TessResultIteratorDelete(results);
    }
  }

  private List<Word> walk() {
    do {
      if (TessAPI1.TessPageIteratorIsAtBeginningOf(places, RIL_TEXTLINE) != 0) {
        line++;
      }
      add();
    } while (TessAPI1.TessPageIteratorNext(places, RIL_WORD) != 0);
    return words;
  }

  private void add() {
    String text = NativeText.take(TessAPI1.TessResultIteratorGetUTF8Text(results, RIL_WORD));
    if (text == null || text.isBlank()) {
      return;
    }
    if (TessAPI1.TessPageIteratorBoundingBox(places, RIL_WORD, left, top, right, bottom) == 0) {
      return;
    }
    double confidence = TessAPI1.TessResultIteratorConfidence(results, RIL_WORD) / 100.0;
    Box box =
        new Box(left.get(0), top.get(0), right.get(0) - left.get(0), bottom.get(0) - top.get(0));
    words.add(new Word(text.strip(), box, Math.clamp(confidence, 0, 1), Math.max(line, 0)));
  }
}
