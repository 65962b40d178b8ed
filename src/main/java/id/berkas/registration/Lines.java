package id.berkas.registration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of text one after the other; some that were taken can be given back. Holds no others. */
final class Lines {

  /** A longer line is cut: no row is as long, and a file without line ends must not fill memory. */
  private static final int LONGEST = 1 << 20;

  private final Deque<String> waiting = new ArrayDeque<>();
  private final @Nullable BufferedReader reader;
  private long taken;
  private boolean first = true;

  Lines(InputStream bytes) {
    this.reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
  }

  Lines(List<String> lines) {
    this.reader = null;
    waiting.addAll(lines);
  }

  boolean hasNext() {
    if (waiting.isEmpty()) {
      String line = read();
      if (line != null) {
        waiting.add(line);
      }
    }
    return !waiting.isEmpty();
  }

  String next() {
    if (!hasNext()) {
      throw new IllegalStateException("no more lines");
    }
    taken++;
    return waiting.removeFirst();
  }

  /** The number of the line that {@link #next} gave last, from 1. */
  long number() {
    return taken;
  }

  /** Gives back the last lines, in the order they came. */
  void back(List<String> lines) {
    lines.reversed().forEach(waiting::addFirst);
    taken -= lines.size();
  }

  private @Nullable String read() {
    if (reader == null) {
      return null;
    }
    try {
      String line = line(reader);
      if (first && line != null) {
        first = false;
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String line(BufferedReader reader) throws IOException {
    StringBuilder line = new StringBuilder(256);
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n' && c != '\r') {
      if (line.length() < LONGEST) {
        line.append((char) c);
      }
      c = reader.read();
    }
    if (c == '\r') {
      reader.mark(1);
      if (reader.read() != '\n') {
        reader.reset();
      }
    }
    return line.toString();
  }
}
