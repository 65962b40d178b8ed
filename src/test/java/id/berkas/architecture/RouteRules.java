package id.berkas.architecture;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.berkas.architecture.RouteFile.Bean;
import id.berkas.architecture.RouteFile.Route;
import id.berkas.architecture.RouteFile.Step;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** What is wrong with route files, as sentences. */
final class RouteRules {

  /** The holds route answers upwards, on behalf of workers that died. */
  private static final int HOLDS = 95;

  private static final Set<String> FOR_OTHER_SYSTEMS = Set.of("jms:topic:packets.ready");

  private RouteRules() {}

  static List<String> schemaFaults(RouteFile file) throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(RouteRules.class.getResourceAsStream("/schema/camelYamlDsl.json"))) {
      JsonSchema dsl = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema);
      return dsl.validate(file.yaml()).stream()
          .map(fault -> file.name() + " " + fault.getMessage())
          .toList();
    }
  }

  static List<String> namelessSteps(RouteFile file) {
    List<String> faults = new ArrayList<>();
    for (Route route : file.routes()) {
      if (route.id().isEmpty() || route.description().isEmpty()) {
        faults.add(
            "%s: route '%s' needs an id and a description".formatted(file.name(), route.id()));
      }
      for (Step step : route.steps()) {
        if (step.id().isEmpty()) {
          faults.add(
              "%s: a %s of route '%s' has no id".formatted(file.name(), step.kind(), route.id()));
        }
      }
    }
    return faults;
  }

  /** Camel refuses to start when two steps of any routes share an id. */
  static List<String> doubledIds(List<RouteFile> files) {
    Set<String> seen = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (RouteFile file : files) {
      for (Route route : file.routes()) {
        route.steps().stream()
            .map(Step::id)
            .filter(id -> !seen.add(id))
            .forEach(id -> faults.add("%s: the id %s is taken".formatted(file.name(), id)));
      }
    }
    return faults;
  }

  static List<String> unheardTargets(List<RouteFile> files) {
    Map<String, Integer> listeners = listeners(files);
    List<String> faults = new ArrayList<>();
    for (RouteFile file : files) {
      for (Route route : file.routes()) {
        for (String target : route.targets()) {
          if (!isHeard(file, target, listeners)) {
            faults.add(
                "%s: nobody further down the way listens to %s".formatted(file.name(), target));
          }
        }
      }
    }
    return faults;
  }

  private static boolean isHeard(RouteFile file, String target, Map<String, Integer> listeners) {
    if (FOR_OTHER_SYSTEMS.contains(target)) {
      return true;
    }
    String answer = target.replace("jms:queue:jobs.", "jms:queue:results.");
    Integer at = listeners.get(answer);
    return at != null && (at >= file.number() || file.number() == HOLDS);
  }

  private static Map<String, Integer> listeners(List<RouteFile> files) {
    Map<String, Integer> listeners = new HashMap<>();
    for (RouteFile file : files) {
      file.routes().forEach(route -> listeners.put(route.from(), file.number()));
    }
    return listeners;
  }

  static List<String> missingBeans(List<RouteFile> files) throws ClassNotFoundException {
    Map<String, Class<?>> beans = beans();
    List<String> faults = new ArrayList<>();
    for (RouteFile file : files) {
      for (Route route : file.routes()) {
        for (Bean bean : route.beans()) {
          if (!hasMethod(beans.get(bean.ref()), bean.method())) {
            faults.add("%s: there is no %s.%s".formatted(file.name(), bean.ref(), bean.method()));
          }
        }
      }
    }
    return faults;
  }

  private static boolean hasMethod(@Nullable Class<?> type, String name) {
    if (type == null) {
      return false;
    }
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && Modifier.isPublic(method.getModifiers())) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Class<?>> beans() throws ClassNotFoundException {
    Map<String, Class<?>> beans = new HashMap<>();
    var scanner = new ClassPathScanningCandidateComponentProvider(true);
    for (var candidate : scanner.findCandidateComponents("id.berkas")) {
      String name =
          AnnotationBeanNameGenerator.INSTANCE.generateBeanName(
              (AnnotatedBeanDefinition) candidate, new SimpleBeanDefinitionRegistry());
      beans.put(name, Class.forName(candidate.getBeanClassName()));
    }
    return beans;
  }
}
