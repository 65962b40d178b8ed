package id.berkas.hub;

import id.berkas.imaging.DecoderReport;
import id.berkas.web.HealthFacts.Fact;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the workers of each machine told last about their decoders. */
@Component("decoderReports")
public class DecoderReports {

  private final Map<String, DecoderReport> byMachine = new ConcurrentSkipListMap<>();

  /** A worker has started and proved its decoders. */
  public void keep(DecoderReport report) {
    byMachine.put(report.machine(), report);
  }

  /** For the health page; before the first worker has told, it is its turn. */
  Fact fact() {
    if (byMachine.isEmpty()) {
      return new Fact("decoders", false, "–", "workers");
    }
    String missing =
        byMachine.values().stream()
            .filter(report -> !report.missing().isEmpty())
            .map(
                report -> "%s: %s".formatted(report.machine(), String.join(", ", report.missing())))
            .collect(Collectors.joining("; "));
    return missing.isEmpty()
        ? new Fact("decoders", true, String.join(", ", byMachine.keySet()), null)
        : new Fact("decoders", false, missing, "decoders");
  }
}
