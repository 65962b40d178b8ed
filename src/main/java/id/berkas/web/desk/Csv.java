package id.berkas.web.desk;

import id.berkas.web.access.SignedIn;
import id.berkas.web.audit.Listing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Rows for a spreadsheet. What would be run as a formula there is made text by an apostrophe, and
 * the last line, after an empty one and so outside the table, says who took the rows out, and when.
 */
final class Csv {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final String FORMULAS = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder("\uFEFF");
  private int rows;

  Csv(String... header) {
    row((Object[]) header);
  }

  /** One row; numbers are written as they are, all else is untrusted text. */
  Csv row(@Nullable Object... cells) {
    rows++;
    text.append(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  /** The rows as a file that the browser saves. */
  ResponseEntity<byte[]> file(String name, SignedIn who, Instant now) {
    Listing.ofFile(rows - 1);
    stamp(name, who, now.truncatedTo(ChronoUnit.SECONDS));
    String dated = "%s-%s.csv".formatted(name, LocalDate.ofInstant(now, JAKARTA));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(dated).build().toString())
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** One cell in words: whoever reads the rows by a program can tell it from them. */
  private void stamp(String name, SignedIn who, Instant now) {
    text.append("\r\n");
    row("Berkas: %s; %s; %s (bukan data / no data)".formatted(name, who.name(), now));
  }

  private static String cell(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.toString();
    }
    String plain = harmless(Objects.toString(value, ""));
    return plain.matches("(?s).*[\",\r\n].*") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
  }

  private static String harmless(String value) {
    String seen = value.stripLeading();
    boolean formula =
        !value.isEmpty()
            && (FORMULAS.indexOf(value.charAt(0)) >= 0
                || !seen.isEmpty() && FORMULAS.indexOf(seen.charAt(0)) >= 0);
    return formula ? "'" + value : value;
  }
}
