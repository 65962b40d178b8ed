package id.berkas.profile;

import com.fasterxml.jackson.databind.JsonNode;
import id.berkas.profile.Completeness.DoneMarker;
import id.berkas.profile.Completeness.QuietTime;
import id.berkas.profile.Completeness.Rename;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns a profile that fits the schema into a {@link ScannerProfile}. */
final class ProfileReader {

  private static final String QUIET = "quietTime";
  private static final String DONE_MARKER = "doneMarker";
  private static final String WRITING = "writingSuffix";
  private static final String BACKS_WITHIN = "backsWithin";

  /** Megabytes; beyond these no scan is whole, and no worker lives. */
  private static final long MOST_OF_A_FILE = 8_192;

  private static final long MOST_UNPACKED = 4_096;
  private static final long MOST_MEMORY = 2_048;

  private ProfileReader() {}

  static ScannerProfile read(ProfileFile file, Path data) {
    JsonNode tree = file.tree();
    String name = tree.get("name").asText();
    if (!file.path().endsWith(name + ".yaml")) {
      throw file.refuse("/name", Flaw.OTHER_NAME, name);
    }
    return new ScannerProfile(
        name,
        tree.get("branch").asText(),
        data.resolve(tree.get("folder").asText()).toAbsolutePath().normalize(),
        pattern(file, "/pattern", tree.get("pattern")),
        constant(BatchKind.class, tree, "batch", BatchKind.ONE_FILE),
        completeness(file, tree.path("complete")),
        constant(SeparationMode.class, tree, "separation", SeparationMode.COVER_OR_PATCH),
        duplex(tree.path("duplex")),
        backsWithin(file, tree),
        tree.path("blankFrom").asDouble(ScannerProfile.BLANK_FROM),
        tree.path("languages").asText("eng+ind"),
        constant(AfterIntake.class, tree, "afterIntake", AfterIntake.MOVE_TO_DONE),
        ignored(file, tree.path("ignore")),
        tree.path("archiveQuality").asInt(0),
        limits(file, tree.path("limits")),
        passwords(file, tree.path("passwords")),
        CodeSettingsReader.read(file, duplex(tree.path("duplex"))),
        duration(tree, "poll", "2s"));
  }

  private static Duplex duplex(JsonNode value) {
    return value.isTextual()
        ? Duplex.BY_HAND
        : value.asBoolean(false) ? Duplex.BOTH_SIDES : Duplex.NONE;
  }

  private static Duration backsWithin(ProfileFile file, JsonNode tree) {
    if (tree.has(BACKS_WITHIN) && duplex(tree.path("duplex")) != Duplex.BY_HAND) {
      throw file.refuse("/" + BACKS_WITHIN, Flaw.BACKS_WITHOUT_HAND, BACKS_WITHIN);
    }
    return duration(tree, BACKS_WITHIN, "15m");
  }

  private static Completeness completeness(ProfileFile file, JsonNode tree) {
    Duration giveUpAfter = duration(tree, "giveUpAfter", "10m");
    if (tree.has(DONE_MARKER)) {
      alone(file, tree, DONE_MARKER);
      return new DoneMarker(tree.get(DONE_MARKER).asText(), giveUpAfter);
    }
    if (tree.has(WRITING)) {
      alone(file, tree, WRITING);
      return new Rename(tree.get(WRITING).asText(), giveUpAfter);
    }
    return quietTime(file, duration(tree, QUIET, "5s"), giveUpAfter);
  }

  /** A file given up on before it counts as quiet would never be taken. */
  private static QuietTime quietTime(ProfileFile file, Duration quiet, Duration giveUpAfter) {
    if (quiet.compareTo(giveUpAfter) >= 0) {
      throw file.refuse(
          "/complete/" + QUIET, Flaw.QUIET_TOO_LONG, quiet.toSeconds(), giveUpAfter.toSeconds());
    }
    return new QuietTime(quiet, giveUpAfter);
  }

  private static void alone(ProfileFile file, JsonNode tree, String rule) {
    for (String other : List.of(QUIET, DONE_MARKER, WRITING)) {
      if (!other.equals(rule) && tree.has(other)) {
        throw file.refuse("/complete/" + other, Flaw.TWO_RULES, rule, other);
      }
    }
  }

  private static List<String> ignored(ProfileFile file, JsonNode more) {
    List<String> all = new ArrayList<>(ScannerProfile.USUALLY_IGNORED);
    for (int i = 0; i < more.size(); i++) {
      all.add(pattern(file, "/ignore/" + i, more.get(i)));
    }
    return all;
  }

  private static String pattern(ProfileFile file, String pointer, JsonNode value) {
    String glob = value.asText();
    Glob.fault(glob)
        .ifPresent(
            fault -> {
              throw file.refuse(pointer, Flaw.NO_PATTERN, glob, pointer.split("/")[1], fault);
            });
    return glob;
  }

  private static List<String> passwords(ProfileFile file, JsonNode list) {
    List<String> passwords = new ArrayList<>();
    list.forEach(text -> passwords.add(text.asText()));
    if (passwords.contains(KeptText.HIDDEN)) {
      throw file.refuse("/passwords", Flaw.PASSWORDS_NOT_KEPT);
    }
    return passwords;
  }

  private static Limits limits(ProfileFile file, JsonNode tree) {
    return new Limits(
        megabytes(file, tree, "fileSize", Limits.USUAL.bytes(), MOST_OF_A_FILE),
        tree.path("pages").asInt(Limits.USUAL.pages()),
        tree.has("megapixels")
            ? tree.get("megapixels").asLong() * 1_000_000
            : Limits.USUAL.pixels(),
        tree.path("secondsPerPage").asInt(Limits.USUAL.secondsPerPage()),
        tree.path("nesting").asInt(Limits.USUAL.nesting()),
        megabytes(file, tree, "unpackedSize", Limits.USUAL.unpacked(), MOST_UNPACKED),
        megabytes(file, tree, "memory", Limits.USUAL.memory(), MOST_MEMORY));
  }

  private static long megabytes(
      ProfileFile file, JsonNode tree, String key, long usual, long most) {
    if (!tree.has(key)) {
      return usual;
    }
    long asked = Long.parseLong(tree.get(key).asText().replace("MB", "").strip());
    if (asked > most) {
      throw file.refuse("/limits/" + key, Flaw.TOO_MUCH, key, asked, most);
    }
    return asked << 20;
  }

  private static Duration duration(JsonNode tree, String key, String usual) {
    String text = tree.path(key).asText(usual);
    return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode tree, String key, E usual) {
    return tree.has(key)
        ? Enum.valueOf(type, tree.get(key).asText().replace('-', '_').toUpperCase(Locale.ROOT))
        : usual;
  }
}
