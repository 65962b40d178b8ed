package id.berkas.journey;

import static org.awaitility.Awaitility.await;

import id.berkas.demo.DemoDay;
import id.berkas.document.Progress;
import id.berkas.hub.Hub;
import id.berkas.registration.Registrations;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A real hub in this process, with real worker processes, on a folder of the test. */
final class HubUnderTest implements AutoCloseable {

  static final Duration A_DAY = Duration.ofMinutes(12);

  private final Path data;
  private final ConfigurableApplicationContext context;

  private HubUnderTest(Path data, ConfigurableApplicationContext context) {
    this.data = data;
    this.context = context;
  }

  static HubUnderTest on(Path data) {
    return on(data, Map.of());
  }

  static HubUnderTest on(Path data, Map<String, String> more) {
    String[] arguments =
        settings(data, more).entrySet().stream()
            .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
            .toArray(String[]::new);
    return new HubUnderTest(data, new SpringApplicationBuilder(Hub.class).run(arguments));
  }

  /** As the program is shipped, but for ports and for quiet times. */
  static Map<String, String> settings(Path data, Map<String, String> more) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("berkas.data", data.toString());
    settings.put("berkas.profiles", HurriedProfiles.besides(data).toString());
    settings.put("berkas.broker.port", "0");
    settings.put("server.port", "0");
    settings.putAll(more);
    return settings;
  }

  void take(DemoDay day) throws IOException {
    day.dropRegistrations(data);
    await().atMost(A_DAY).until(() -> bean(Registrations.class).count() > 0);
    day.dropScans(data);
    finish(day.batches());
  }

  /** Waits until so many batches came in and all their packets are on the queue. */
  void finish(int batches) {
    await()
        .atMost(A_DAY)
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> {
              Progress.Counts counts = bean(Progress.class).counts();
              int arrived = counts.batches().values().stream().mapToInt(Integer::intValue).sum();
              return arrived >= batches && counts.allQueued();
            });
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
