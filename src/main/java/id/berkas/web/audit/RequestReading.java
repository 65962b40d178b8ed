package id.berkas.web.audit;

import id.berkas.audit.Deed;
import id.berkas.audit.Subject;
import id.berkas.audit.Subject.Kind;
import id.berkas.web.access.StoredFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a request means, read from the pattern of its handler: {@code /pages/{id}/view} is looking
 * at a page. A new page needs no line here as long as its address names things by these words.
 */
final class RequestReading {

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("pages", Kind.PAGE),
          Map.entry("packets", Kind.PACKET),
          Map.entry("batches", Kind.BATCH),
          Map.entry("passes", Kind.BATCH),
          Map.entry("registrations", Kind.REGISTRATION),
          Map.entry("tasks", Kind.TASK),
          Map.entry("holds", Kind.HOLD),
          Map.entry("corrections", Kind.CORRECTION),
          Map.entry("users", Kind.USER),
          Map.entry("profiles", Kind.PROFILE),
          Map.entry("routes", Kind.ROUTE));

  private static final Map<String, Kind> NAMED_IN_FORMS =
      Map.of("packet", Kind.PACKET, "page", Kind.PAGE, "name", Kind.USER);

  private static final Set<Kind> PAPER =
      Set.of(Kind.PAGE, Kind.PACKET, Kind.BATCH, Kind.REGISTRATION, Kind.TASK, Kind.HOLD);

  /** Never the whole form: it may hold a password, or what a participant said. */
  private static final List<String> TELLING =
      List.of(
          "q",
          "kind",
          "decision",
          "role",
          "branch",
          "active",
          "registration",
          "number",
          "to",
          "type",
          "way",
          "result",
          "day",
          "from",
          "until",
          "who",
          "about",
          "scanner",
          "program",
          "reason",
          "order",
          "nik",
          "kpj",
          "outcome",
          "due",
          "priority",
          "age",
          "holder",
          "decided",
          "state",
          "offset",
          "limit",
          "by");

  private static final List<String> SEARCHES = List.of("q", "nik", "kpj", "name");

  /** Sent by scripts many times a minute; they change nothing worth knowing. */
  private static final Set<String> BEATS = Set.of("heartbeat", "draft", "lease");

  /** A draft of a profile is tried or laid out anew; nothing of it is kept. */
  private static final Set<String> TRIES = Set.of("trial", "rows");

  private static final Set<String> DOORS = Set.of("/login", "/logout", "/error");

  private final String method;
  private final String pattern;
  private final Map<String, String> variables;
  private final HttpServletRequest request;

  @SuppressWarnings("unchecked")
  RequestReading(HttpServletRequest request) {
    this.request = request;
    this.method = request.getMethod();
    this.pattern =
        Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "");
    Object read = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    this.variables = read instanceof Map<?, ?> map ? (Map<String, String>) map : Map.of();
  }

  /** What was done; empty when nobody need know. */
  Optional<Deed> deed() {
    String last = pattern.substring(pattern.lastIndexOf('/') + 1);
    if (pattern.isEmpty() || DOORS.contains(pattern) || BEATS.contains(last)) {
      return Optional.empty();
    }
    if (pattern.startsWith("/profiles/") && TRIES.contains(last)) {
      return Optional.of(Deed.TRIED);
    }
    if (pattern.equals("/cover-sheets/print")) {
      return Optional.of(Deed.PRINTED);
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Optional.of(Deed.CHANGED);
    }
    if (last.equals("letter.pdf") || last.startsWith("print")) {
      return Optional.of(Deed.PRINTED);
    }
    if (last.equals("pdf") || last.equals("original") || last.matches(".*\\.(csv|pdf)")) {
      return Optional.of(Deed.EXPORTED);
    }
    if (pattern.equals("/audit")
        || SEARCHES.stream().anyMatch(name -> !parameter(name).isBlank())) {
      return Optional.of(Deed.SOUGHT);
    }
    return Optional.ofNullable(subject())
        .filter(subject -> PAPER.contains(subject.kind()))
        .map(subject -> isAhead(subject) ? Deed.FETCHED : Deed.SAW);
  }

  private boolean isAhead(Subject subject) {
    return subject.kind() == Kind.PAGE && request.getHeader(StoredFiles.AHEAD) != null;
  }

  /** Which list this is, when it is one. */
  String list() {
    return pattern;
  }

  /** The thing that the address names, else the form. */
  @Nullable Subject subject() {
    String[] parts = pattern.split("/", -1);
    for (int i = 1; i < parts.length; i++) {
      Kind kind = KINDS.get(parts[i - 1]);
      if (kind != null && parts[i].startsWith("{")) {
        String id = variables.get(parts[i].replaceAll("[{}]|:.*", ""));
        return id == null ? null : new Subject(kind, id);
      }
    }
    if (method.equals("POST")) {
      return NAMED_IN_FORMS.entrySet().stream()
          .filter(named -> !parameter(named.getKey()).isBlank())
          .min(Map.Entry.comparingByValue())
          .map(named -> new Subject(named.getValue(), parameter(named.getKey())))
          .orElse(null);
    }
    return new Subject(Kind.LIST, pattern);
  }

  /** Method and address, and those values of the form that tell what was wanted. */
  String detail() {
    return Stream.concat(
                Stream.of(method + " " + pattern),
                TELLING.stream()
                    .filter(name -> !parameter(name).isBlank())
                    .map(name -> name + "=" + parameter(name).strip()))
            .collect(Collectors.joining(" "))
        + (method.equals("GET") && !parameter("name").isBlank()
            ? " name=" + parameter("name").strip()
            : "");
  }

  /** Parameters of the address or a form, never of an uploaded file's request. */
  private String parameter(String name) {
    String type = Objects.toString(request.getContentType(), "");
    return type.startsWith("multipart/") ? "" : Objects.toString(request.getParameter(name), "");
  }
}
