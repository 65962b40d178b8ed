package id.berkas.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A route file as facts: its routes with their steps, targets and beans. */
record RouteFile(String name, int number, JsonNode yaml, List<Route> routes) {

  /** A node of the YAML that should carry an id, and where it stands. */
  record Step(String kind, String id) {}

  record Bean(String ref, String method) {}

  record Route(
      String id,
      String description,
      String from,
      List<String> targets,
      List<Bean> beans,
      List<Step> steps) {}

  static List<RouteFile> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".camel.yaml"))
          .sorted()
          .map(RouteFile::of)
          .toList();
    }
  }

  private static RouteFile of(Path file) {
    try {
      return of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static RouteFile of(String name, String text) {
    try {
      JsonNode yaml = new YAMLMapper().readTree(text);
      List<Route> routes = new ArrayList<>();
      for (JsonNode entry : yaml) {
        if (entry.has("route")) {
          routes.add(route(entry.get("route")));
        }
      }
      return new RouteFile(name, Integer.parseInt(name.substring(0, 2)), yaml, routes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Route route(JsonNode route) {
    List<String> targets = new ArrayList<>();
    List<Bean> beans = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    JsonNode from = route.path("from");
    steps.add(new Step("from", from.path("id").asText()));
    collect(from.path("steps"), targets, beans, steps);
    return new Route(
        route.path("id").asText(),
        route.path("description").asText(),
        from.path("uri").asText(),
        targets,
        beans,
        steps);
  }

  private static void collect(
      JsonNode list, List<String> targets, List<Bean> beans, List<Step> steps) {
    for (JsonNode step : list) {
      String kind = step.fieldNames().next();
      JsonNode body = step.get(kind);
      steps.add(new Step(kind, body.path("id").asText()));
      if (kind.equals("to")) {
        targets.add(body.path("uri").asText());
      }
      if (kind.equals("bean")) {
        beans.add(new Bean(body.path("ref").asText(), body.path("method").asText()));
      }
      collect(body.path("steps"), targets, beans, steps);
    }
  }
}
