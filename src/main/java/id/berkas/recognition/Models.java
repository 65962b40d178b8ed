package id.berkas.recognition;

import id.berkas.nativelib.NativeLibraries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The trained models of the engine, gathered in one folder because the engine takes only one.
 * English comes with the program; any other language from where the system keeps it, or from the
 * folder named by the system property {@value #FOLDER_PROPERTY}.
 */
public final class Models {

  /** The system property that names a further folder with {@code *.traineddata}. */
  public static final String FOLDER_PROPERTY = "berkas.tessdata";

  /**
   * The languages of Indonesian offices, in the engine's notation. Of two readings of a word that
   * seem alike the first language's is taken: {@code ind}, which hardly knows a q, reads "request"
   * as "reguest". Indonesian text comes out the same in either order.
   */
  public static final String USUAL = "eng+ind";

  private static final Logger LOG = LoggerFactory.getLogger(Models.class);
  private static final String BUILT_IN = "eng";
  private static final String ENDING = ".traineddata";

  private final Path folder;
  private final List<Path> places;

  private Models(Path folder, List<Path> places) {
    this.folder = folder;
    this.places = List.copyOf(places);
  }

  /** The models of this machine; loads the native libraries too. */
  public static Models ofThisMachine() {
    return new Models(NativeLibraries.load().resolve("tessdata"), usualPlaces());
  }

  static Models in(Path folder, List<Path> places) {
    return new Models(folder, places);
  }

  /**
   * Languages of {@link #USUAL} and of these this machine has no model for; pages are read with the
   * others.
   *
   * @param asked what scanner profiles say, each such as {@code eng+ind}
   */
  public List<String> missing(List<String> asked) {
    return Stream.concat(Stream.of(USUAL), asked.stream())
        .flatMap(Models::languages)
        .distinct()
        .filter(language -> !provide(language))
        .toList();
  }

  /** The folder to give to the engine. */
  Path folder() {
    return folder;
  }

  /** Those of the languages that can be read here; English when there is none of them. */
  String usable(String languages) {
    String usable = languages(languages).filter(this::provide).collect(Collectors.joining("+"));
    if (!usable.isEmpty()) {
      return usable;
    }
    LOG.warn("No model for {}: reading with {} instead.", languages, BUILT_IN);
    provide(BUILT_IN);
    return BUILT_IN;
  }

  private static Stream<String> languages(String joined) {
    return Arrays.stream(joined.split("\\+"))
        .filter(one -> one.matches("[A-Za-z0-9_]+"))
        .distinct();
  }

  private boolean provide(String language) {
    try {
      Optional<byte[]> model = model(language);
      if (model.isEmpty()) {
        return false;
      }
      keep(language, model.get());
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot put the model %s into %s.".formatted(language, folder), e);
    }
  }

  private Optional<byte[]> model(String language) throws IOException {
    for (Path place : places) {
      Path file = place.resolve(language + ENDING);
      if (Files.isReadable(file)) {
        return Optional.of(Files.readAllBytes(file));
      }
    }
    try (InputStream in = Models.class.getResourceAsStream("/tessdata/" + language + ENDING)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  private void keep(String language, byte[] model) throws IOException {
    Path target = folder.resolve(language + ENDING);
    if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), model)) {
      return;
    }
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "unpacking", ".tmp");
    try {
      Files.write(temporary, model);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static List<Path> usualPlaces() {
    String chosen = System.getProperty(FOLDER_PROPERTY);
    String prefix = System.getenv("TESSDATA_PREFIX");
    return Stream.of(
            chosen,
            prefix,
            prefix == null ? null : prefix + "/tessdata",
            "/usr/share/tesseract-ocr/5/tessdata",
            "/usr/share/tesseract-ocr/4.00/tessdata",
            "/usr/share/tessdata",
            "/usr/share/tesseract/tessdata",
            "/usr/local/share/tessdata",
            "/opt/homebrew/share/tessdata")
        .filter(Objects::nonNull)
        .filter(place -> !place.isBlank())
        .map(Path::of)
        .toList();
  }
}
