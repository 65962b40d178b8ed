package id.berkas.registration;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes CSV apart row by row (RFC 4180, any separator). A quote that is never closed costs its own
 * line and not the rest of the file, which is why this is not left to a library.
 */
final class CsvReader implements RowSource {

  private static final int LINES_OF_ONE_ROW = 20;
  private static final String OPEN_QUOTE = "open-quote";

  private final Lines lines;
  private final char separator;

  CsvReader(List<String> lines, char separator) {
    this(new Lines(lines), separator);
  }

  CsvReader(Lines lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public CsvRow next() {
    String start = lines.next();
    StringBuilder text = new StringBuilder(start);
    long first = lines.number();
    List<String> further = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    while (!split(text, fields)) {
      if (!hasNext() || further.size() >= LINES_OF_ONE_ROW) {
        lines.back(further);
        return new CsvRow(first, List.of(start), OPEN_QUOTE);
      }
      String line = lines.next();
      further.add(line);
      text.append('\n').append(line);
      fields.clear();
    }
    return new CsvRow(first, List.copyOf(fields), null);
  }

  /**
   * @return false when a quote is still open at the end
   */
  private boolean split(CharSequence text, List<String> fields) {
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (c == '"' && (quoted || field.toString().isBlank())) {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return !quoted;
  }
}
