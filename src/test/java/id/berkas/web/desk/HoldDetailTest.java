package id.berkas.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whatever a stage writes into a hold is said to people in their language. */
class HoldDetailTest {

  private static final Path SOURCES = Path.of("src/main/java/id/berkas");

  /** The text that a stage gives with a reason, and whether something is put behind it. */
  private static final Pattern THROWN =
      Pattern.compile("new HoldException\\(\\s*[^\"]*?,\\s*\"([^\"]+)\"(\\s*\\+)?");

  /** Any text; codes have no blanks. */
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\n]+)\"(\\s*\\+)?");

  private final HoldDetail details = details();

  private static HoldDetail details() {
    ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    texts.setBasename("messages");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    return new HoldDetail(texts);
  }

  @AfterEach
  void forgetTheReader() {
    LocaleContextHolder.resetLocaleContext();
  }

  private String said(String language, String detail) {
    LocaleContextHolder.setLocale(Locale.of(language));
    return details.of(detail);
  }

  private static List<String> writtenIn(String place, Pattern text) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(place))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> text.matcher(read(file)).results())
          .filter(found -> found.group(1).contains(" "))
          .map(
              found ->
                  found.group(1).replaceAll("%[ds]", "7") + (found.group(2) == null ? "" : "7"))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<String> whatStagesWrite() throws IOException {
    List<String> thrown = writtenIn("imaging", THROWN);
    assertThat(thrown).hasSizeGreaterThan(30);
    List<String> judged = writtenIn("intake/Judge.java", QUOTED);
    assertThat(judged).hasSizeGreaterThan(6);
    return Stream.of(thrown, judged, writtenIn("recognition/PageReader.java", THROWN))
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("whatStagesWrite")
  @ValueSource(
      strings = {
        "none of 2 passwords opens it",
        "none of 1 passwords opens it; 1 more are sealed with a key that is not here",
        "opening the file: it is locked",
        "opening the file: Cannot invoke \"Object.hashCode()\"",
        "reading page 3 of the file: Unexpected end of ZLIB stream",
        "reading page 3 of the file: more memory than a page may take",
        "reading page 3 of the file: The store /data/store has no content 0a1b.",
        "looking at the page: nested without end",
        "the page claims 9 x 9 pixels of 8 bits, more than 7 bytes",
        "the file could not be written: No space left on device",
        "three workers ended while working on it",
        "LA-PKL-200428-00017: no page follows this cover sheet",
        "LA-1: none of the pages after this cover sheet could be opened (2)",
        "There is no scanner profile \"mfp\"; use one of [adf].",
        "AccessDeniedException: /scans/mfp",
        "IllegalStateException: broken",
      })
  void everyDetailIsSaidInBothLanguages(String detail) {
    String indonesian = said("id", detail);
    String english = said("en", detail);

    assertThat(indonesian).isNotEqualTo(detail).doesNotContain("{", "''");
    assertThat(english).isNotEqualTo(indonesian).doesNotContain("{", "''");
  }

  @Test
  void pageAndNumbersStayInTheSentence() {
    assertThat(said("id", "reading page 3 of the file: the TIFF points to byte 96211 of 81920"))
        .startsWith("Halaman 3: ")
        .contains("96211", "81920");
    assertThat(said("en", "its name does not fit the pattern *.{tif,tiff}"))
        .contains("*.{tif,tiff}");
  }

  @Test
  void aDetailThatNobodyKnowsStandsForItself() {
    String old = "The file ends after 81920 bytes, and its directory stands at 96211.";
    assertThat(said("id", old)).isEqualTo(old);
    assertThat(said("en", old)).isEqualTo(old);
  }
}
