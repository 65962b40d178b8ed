package id.berkas.web.live;

import id.berkas.live.Change;
import id.berkas.web.access.SignedIn;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open page of one person. It takes a thread only while it is written to; what happens
 * meanwhile is gathered, so a slow reader holds nobody up and costs no memory.
 */
final class Stream {

  private static final Logger LOG = LoggerFactory.getLogger(Stream.class);

  /** What a page is told. */
  enum Word {
    /** The stream is there. */
    OPEN,
    /** Something it shows is not as it was. */
    CHANGED,
    /** The hub is still there. */
    BEAT
  }

  private final SignedIn who;
  private final String session;
  private final Place place;
  private final SseEmitter emitter;
  private final Set<Word> waiting = EnumSet.noneOf(Word.class);
  private boolean writing;
  private volatile long known;

  Stream(SignedIn who, String session, Place place, SseEmitter emitter) {
    this.who = who;
    this.session = session;
    this.place = place;
    this.emitter = emitter;
  }

  SignedIn who() {
    return who;
  }

  String session() {
    return session;
  }

  /** It need not hear of changes up to this one. */
  void knows(long change) {
    known = change;
  }

  long known() {
    return known;
  }

  boolean shows(Change change) {
    return place.shows(change, who);
  }

  synchronized void tell(Word word) {
    waiting.add(word);
    if (!writing) {
      writing = true;
      Thread.ofVirtual().name("live").start(this::write);
    }
  }

  /** The page asks again, at the door. Whoever ends it does not wait for a slow reader. */
  void end() {
    Thread.ofVirtual().name("live-end").start(emitter::complete);
  }

  private void write() {
    Set<Word> words = take();
    while (!words.isEmpty()) {
      try {
        for (Word word : words) {
          emitter.send(SseEmitter.event().name(low(word)).data(low(place)));
        }
      } catch (IOException | IllegalStateException gone) {
        // The container tells the emitter, whose end takes this stream off the list.
        LOG.debug("A page of {} has gone.", who.name(), gone);
        return;
      }
      words = take();
    }
  }

  private static String low(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private synchronized Set<Word> take() {
    EnumSet<Word> taken = EnumSet.noneOf(Word.class);
    taken.addAll(waiting);
    waiting.clear();
    writing = !taken.isEmpty();
    return taken;
  }
}
