package id.berkas.registration;

import id.berkas.document.Told;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a registration file that were not taken, with what is wrong with each, as a file that
 * a person corrects and sends again. It appears when it is whole, and only when there are any.
 */
final class Rejects implements AutoCloseable {

  private static final String WHY_ID = "alasan_ditolak";
  private static final String WHY_EN = "why_refused";

  /** Columns that are ours: they come back with the corrected file and say nothing. */
  static final Set<String> COLUMNS = Set.of(WHY_ID, WHY_EN);

  /** A spreadsheet would take it for a number and spoil it: written as a text formula. */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{9,}");

  /** A number as text; anything else behind the equals sign could be more than text. */
  private static final Pattern TEXT_FORMULA = Pattern.compile("=\"[0-9A-Za-z]*\"");

  private static final Pattern COMPUTED = Pattern.compile("\\p{Cntrl}|\\s*[=+@-]");

  private final @Nullable Path folder;
  private final String name;
  private @Nullable Path part;
  private @Nullable BufferedWriter out;

  private Rejects(@Nullable Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Keeps nothing. */
  static Rejects none() {
    return new Rejects(null, "");
  }

  /** A file in a folder that need not exist yet. */
  static Rejects in(Path folder, String name) {
    return new Rejects(folder, name.replaceFirst("\\.[^.]*$", ""));
  }

  void add(RegistrationHeader header, CsvRow row, Told why) {
    if (folder == null) {
      return;
    }
    try {
      writer(folder, header).write(line(cells(header, row, why), header.separator()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a row has beyond the header stands behind everything else. */
  private static List<String> cells(RegistrationHeader header, CsvRow row, Told why) {
    List<String> fields = row.fields();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < header.columns().size(); i++) {
      if (!COLUMNS.contains(header.columns().get(i))) {
        cells.add(i < fields.size() ? fields.get(i) : "");
      }
    }
    cells.add(why.textId());
    cells.add(why.textEn());
    cells.addAll(fields.subList(Math.min(fields.size(), header.columns().size()), fields.size()));
    return cells;
  }

  private BufferedWriter writer(Path into, RegistrationHeader header) throws IOException {
    if (out == null) {
      Files.createDirectories(into);
      part = Files.createTempFile(into, name, ".part");
      out = Files.newBufferedWriter(part);
      List<String> columns =
          new ArrayList<>(header.columns().stream().filter(c -> !COLUMNS.contains(c)).toList());
      columns.add(WHY_ID);
      columns.add(WHY_EN);
      out.write('\uFEFF' + line(columns, header.separator()));
    }
    return out;
  }

  private static String line(List<String> cells, char separator) {
    return cells.stream()
            .map(Rejects::asText)
            .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(String.valueOf(separator)))
        + "\r\n";
  }

  /** What a spreadsheet would compute gets an apostrophe, which an import takes off again. */
  private static String asText(String cell) {
    if (TEXT_FORMULA.matcher(cell).matches()) {
      return cell;
    }
    String value = RegistrationRowReader.clean(cell);
    if (LONG_NUMBER.matcher(value).matches()) {
      return "=\"" + value + "\"";
    }
    if (COMPUTED.matcher(value).lookingAt()) {
      return "'" + value;
    }
    return COMPUTED.matcher(cell).lookingAt() ? value : cell;
  }

  /**
   * Puts the file in its place, beside earlier ones of the same name; null when no row is in it.
   */
  @Nullable Path finish() throws IOException {
    if (out == null || part == null) {
      return null;
    }
    out.close();
    Path place = part.resolveSibling(name + ".csv");
    for (int n = 2; Files.exists(place); n++) {
      place = part.resolveSibling("%s-%d.csv".formatted(name, n));
    }
    Path whole = Files.move(part, place);
    part = null;
    return whole;
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
    if (part != null) {
      Files.deleteIfExists(part);
    }
  }
}
