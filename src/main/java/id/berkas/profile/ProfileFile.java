package id.berkas.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.berkas.profile.ProfileDraft.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A profile as it was written.
 *
 * @param path for messages
 * @param tree its keys and values
 * @param lines the line of each key, by JSON pointer
 */
record ProfileFile(Path path, JsonNode tree, Map<String, Integer> lines) {

  static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  static ProfileFile read(Path path) {
    try {
      return of(path, Files.readString(path));
    } catch (IOException e) {
      throw new ProfileException(
          "%s, line 1: the file cannot be read as UTF-8 text (%s); make it readable."
              .formatted(path, e.getMessage()),
          e);
    }
  }

  /** The file as it would be with this text. */
  static ProfileFile of(Path path, String text) {
    try {
      return new ProfileFile(path, YAML.readTree(text), lines(text));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String problem = e.getOriginalMessage().lines().findFirst().orElse("not YAML");
      throw refusal(path, line, "", Flaw.UNREADABLE, problem);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private static Map<String, Integer> lines(String text) throws IOException {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = YAML.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        lines.putIfAbsent(
            parser.getParsingContext().pathAsPointer().toString(),
            parser.currentTokenLocation().getLineNr());
      }
    }
    return lines;
  }

  /** The line where this key stands, or where the object that lacks it starts. */
  int line(String pointer) {
    for (String place = pointer; !place.isEmpty(); place = parent(place)) {
      Integer line = lines.get(place);
      if (line != null) {
        return line;
      }
    }
    return 1;
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  ProfileException refuse(String pointer, Flaw flaw, Object... details) {
    return refusal(path, line(pointer), pointer, flaw, details);
  }

  private static ProfileException refusal(
      Path path, int line, String pointer, Flaw flaw, Object... details) {
    List<String> told = Stream.of(details).map(String::valueOf).toList();
    return new ProfileException(path, new Fault(line, pointer, flaw, told, flaw.sentence(details)));
  }
}
