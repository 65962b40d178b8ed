package id.berkas.cli;

import id.berkas.document.Told;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** In which language a command answers. */
final class Reader {

  @Option(names = "--lang", description = "Language of answers: ${COMPLETION-CANDIDATES}.")
  private Language language = Language.EN;

  enum Language {
    ID,
    EN
  }

  Locale locale() {
    return language == Language.ID ? Locale.of("id") : Locale.ENGLISH;
  }

  String line(Told told) {
    return told.in(locale());
  }

  Stream<String> lines(List<Told> told) {
    return told.stream().map(this::line);
  }

  /** All in one line. */
  String line(List<Told> told) {
    return lines(told).collect(Collectors.joining(" "));
  }
}
