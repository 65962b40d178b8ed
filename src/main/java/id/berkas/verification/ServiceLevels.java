package id.berkas.verification;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How soon each programme's packets must be decided, from {@code catalogue/sla.yaml}.
 *
 * @param programs by programme code
 * @param unknown for packets whose programme is not known
 * @param holidays days on which nobody works, besides Saturdays and Sundays
 */
record ServiceLevels(Map<String, Level> programs, Level unknown, Set<LocalDate> holidays) {

  private static final String FILE = "/catalogue/sla.yaml";
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  /**
   * What one programme promises.
   *
   * @param workingDays days after the day of receipt
   * @param priority higher goes first among tasks due on the same day
   */
  record Level(int workingDays, int priority) {}

  ServiceLevels {
    programs = Map.copyOf(programs);
    holidays = Set.copyOf(holidays);
  }

  static ServiceLevels load() {
    YAMLMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
    try (InputStream file = ServiceLevels.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("%s is missing from the program".formatted(FILE));
      }
      return yaml.readValue(file, ServiceLevels.class);
    } catch (IOException e) {
      throw new UncheckedIOException("%s: %s".formatted(FILE, e.getMessage()), e);
    }
  }

  Level of(@Nullable String program) {
    Level level = program == null ? null : programs.get(program);
    return level == null ? unknown : level;
  }

  /** The last day for what was received then: so many working days after that day. */
  LocalDate due(Level level, Instant receivedAt) {
    LocalDate day = LocalDate.ofInstant(receivedAt, JAKARTA);
    for (int left = level.workingDays(); left > 0; left--) {
      do {
        day = day.plusDays(1);
      } while (!works(day));
    }
    return day;
  }

  private boolean works(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
  }
}
