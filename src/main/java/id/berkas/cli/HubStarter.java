package id.berkas.cli;

import id.berkas.hub.Hub;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a hub inside this process. */
final class HubStarter {

  /** A failure to start carries its one sentence in the deepest cause; nothing else is printed. */
  static final Map<String, Object> QUIET =
      Map.of(
          "spring.main.log-startup-info", "false",
          "logging.level.org.springframework.boot.SpringApplication", "off",
          "logging.level.org.springframework.boot.web.servlet.context", "error",
          "logging.level.org.springframework.context", "error",
          "logging.level.org.springframework.boot.diagnostics", "off");

  private HubStarter() {}

  /** Settings by name, as in application.yaml. */
  record Start(Map<String, Object> settings) {
    Start with(Map<String, ?> more) {
      Map<String, Object> all = new LinkedHashMap<>(settings);
      all.putAll(more);
      return new Start(all);
    }
  }

  static Start settings(Path data, int port) {
    Path home = Folders.home();
    return new Start(
        Map.of(
            "berkas.data", data.toString(),
            "berkas.profiles", home.resolve("scanner-profiles").toString(),
            "berkas.routes", home.resolve("routes").toString(),
            "server.port", port));
  }

  /** A hub for one measurement, on free ports, with the demo's sign-ins. */
  static ConfigurableApplicationContext throwAway(Path data) {
    return start(settings(data, 0).with(Map.of("berkas.demo", "true", "berkas.broker.port", "0")));
  }

  static ConfigurableApplicationContext start(Start start) {
    return new SpringApplicationBuilder(Hub.class).properties(QUIET).run(arguments(start));
  }

  /** As arguments they outrank application.yaml. */
  static String[] arguments(Start start) {
    return start.settings().entrySet().stream()
        .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
        .toArray(String[]::new);
  }

  static String address(ConfigurableApplicationContext hub) {
    return "http://localhost:" + hub.getEnvironment().getProperty("local.server.port");
  }
}
