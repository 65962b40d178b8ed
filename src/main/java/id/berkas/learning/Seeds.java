package id.berkas.learning;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.FoundDocument;
import id.berkas.classification.TypeWording;
import id.berkas.document.Box;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What a model knows before any officer corrected anything: pages made of the catalogue's own
 * samples and phrases, and pages that mention many types and are none. The same for the same
 * catalogue.
 */
final class Seeds {

  private static final int PAGES_OF_A_TYPE = 6;
  private static final int PAGES_OF_NONE = 30;
  private static final double SAID = 0.6;
  private static final double LETTER_WRONG = 0.02;

  private final List<TypeWording> wordings;
  private final Random random = new Random(1);

  private Seeds(DocumentCatalogue catalogue) {
    this.wordings = catalogue.wordings();
  }

  static List<Lesson> of(DocumentCatalogue catalogue) {
    Seeds seeds = new Seeds(catalogue);
    List<Lesson> lessons = new ArrayList<>();
    for (TypeWording wording : seeds.wordings) {
      if (!wording.isSilent()) {
        seeds.add(wording, lessons);
      }
    }
    for (int page = 0; page < PAGES_OF_NONE; page++) {
      lessons.add(new Lesson(FoundDocument.UNKNOWN, seeds.typed(seeds.mentions())));
    }
    return lessons;
  }

  private void add(TypeWording wording, List<Lesson> lessons) {
    for (int page = 0; page < PAGES_OF_A_TYPE; page++) {
      lessons.add(new Lesson(wording.type(), typed(page(wording))));
      for (String sample : wording.samples()) {
        lessons.add(new Lesson(wording.type(), typed(List.of(sample.split("\n")))));
      }
    }
  }

  private List<String> page(TypeWording wording) {
    List<String> lines = new ArrayList<>();
    if (!wording.titles().isEmpty()) {
      lines.add(wording.titles().get(random.nextInt(wording.titles().size())));
    }
    List<String> body = new ArrayList<>();
    for (List<String> or : wording.phrases()) {
      if (random.nextDouble() < SAID) {
        body.add(or.get(random.nextInt(or.size())));
      }
    }
    Collections.shuffle(body, random);
    lines.addAll(body);
    return lines;
  }

  /** A page that speaks of this and that, as lists of papers and accompanying letters do. */
  private List<String> mentions() {
    List<String> lines = new ArrayList<>();
    while (lines.size() < 12) {
      List<String> page = page(wordings.get(random.nextInt(wordings.size())));
      if (!page.isEmpty()) {
        lines.add(page.get(random.nextInt(page.size())));
      }
    }
    return lines;
  }

  private PageWords typed(List<String> lines) {
    List<Word> words = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      for (String text : misread(lines.get(line)).split("\\s+")) {
        if (!text.isEmpty()) {
          words.add(new Word(text, new Box(0, 0, 1, 1), 1, line));
        }
      }
    }
    return new PageWords(words, 1, "seed", "id");
  }

  private String misread(String line) {
    StringBuilder read = new StringBuilder();
    for (char c : line.toCharArray()) {
      boolean wrong = Character.isLetter(c) && random.nextDouble() < LETTER_WRONG;
      read.append(wrong ? (char) ('A' + random.nextInt(26)) : c);
    }
    return read.toString();
  }
}
