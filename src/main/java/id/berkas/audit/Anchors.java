package id.berkas.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Heads of the chain outside the database, a line each in the log file of the day: whoever cuts or
 * rewrites the end of the table must find and change these too. Copied to another machine with the
 * other logs, they are out of reach of whoever owns this one.
 */
@Component
class Anchors {

  private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);
  private static final Duration APART = Duration.ofMinutes(1);
  private static final Pattern LINE = Pattern.compile("(\\S+) (\\d{1,18}) ([0-9a-f]{64})");

  private final Path folder;
  private final Clock clock;
  private @Nullable Head unkept;
  private Instant last = Instant.MIN;
  private LocalDate day = LocalDate.MIN;

  Anchors(@Value("${berkas.data}") Path data, Clock clock) {
    this.folder = data.resolve("logs");
    this.clock = clock;
  }

  /** Keeps a head unless one was kept within the last minute. */
  synchronized void keep(Head head) {
    unkept = head;
    if (last.isBefore(clock.instant().minus(APART))) {
      keepLast();
    }
  }

  /** Keeps the last head that was told, unless it is kept. */
  synchronized void keepLast() {
    Head head = unkept;
    if (head == null) {
      return;
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    String line = "%s %d %s".formatted(now, head.number(), head.hash());
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("audit-%s.log".formatted(today)),
          line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.error("The end of the audit cannot be kept in {}: make it writable.", folder, e);
      return;
    }
    if (!today.equals(day)) {
      LOG.info("The audit ends at {}.", line);
    }
    unkept = null;
    last = now;
    day = today;
  }

  /** Every head that was kept, the earliest first. */
  List<Head> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Head> heads = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files
              .filter(f -> f.getFileName().toString().matches("audit-.*\\.log"))
              .sorted()
              .toList()) {
        Files.readAllLines(file).forEach(line -> read(line, heads));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The ends of the audit in %s cannot be read: make that folder readable."
              .formatted(folder),
          e);
    }
    return heads;
  }

  private static void read(String line, List<Head> heads) {
    Matcher parts = LINE.matcher(line);
    if (parts.matches()) {
      heads.add(new Head(Long.parseLong(parts.group(2)), parts.group(3)));
    }
  }
}
