package id.berkas.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a registration file.
 *
 * @param line line on which it begins, from 1
 * @param fields its values, unquoted; the line as it is when it cannot be taken apart
 * @param problem why it cannot be taken apart, a code; null when it can
 */
record CsvRow(long line, List<String> fields, @Nullable String problem) {

  boolean isBlank() {
    return problem == null && fields.stream().allMatch(String::isBlank);
  }
}
