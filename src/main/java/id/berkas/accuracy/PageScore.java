package id.berkas.accuracy;

import id.berkas.classification.FieldKind;
import id.berkas.simulation.Tally;
import id.berkas.specimen.DayTruth.Disposition;
import id.berkas.specimen.DayTruth.PageTruth;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares single pages with the truth: where they ended, what they are, which numbers they bear.
 */
final class PageScore {

  private static final Map<String, FieldKind> NUMBERS =
      Map.of("nik", FieldKind.NIK, "kpj", FieldKind.KPJ);

  private final Tally tally;
  private final TypeTally types;
  private final Failures failures;

  PageScore(Tally tally, TypeTally types, Failures failures) {
    this.tally = tally;
    this.types = types;
    this.failures = failures;
  }

  void count(BatchTruth truth, JudgedBatch judged) throws IOException {
    for (int page = 1; page <= truth.pages().size(); page++) {
      PageTruth printed = truth.page(page);
      disposition(truth, judged, page, printed);
      if (printed.disposition() == Disposition.FILED) {
        types(truth, judged, page, printed);
        numbers(truth, judged, page, printed);
      }
    }
  }

  private void disposition(BatchTruth truth, JudgedBatch judged, int page, PageTruth printed)
      throws IOException {
    String expected = printed.disposition().name();
    String told = judged.disposition(page);
    tally.count("pages ended where they belong", told.equals(expected));
    if (!told.equals(expected)) {
      failures.page("disposition", truth, judged, page, expected + ", told " + told);
    }
  }

  private void types(BatchTruth truth, JudgedBatch judged, int page, PageTruth printed)
      throws IOException {
    Set<String> expected = Set.copyOf(printed.types());
    Set<String> told = judged.types(page);
    types.count(expected, told);
    tally.count("pages with the right document types", told.equals(expected));
    if (!told.equals(expected)) {
      failures.page("document type", truth, judged, page, expected + ", told " + told);
    }
  }

  private void numbers(BatchTruth truth, JudgedBatch judged, int page, PageTruth printed)
      throws IOException {
    for (Map.Entry<String, FieldKind> number : NUMBERS.entrySet()) {
      String value = printed.fields().get(number.getKey());
      if (value != null) {
        String where = where(printed.layout());
        List<String> read = judged.values(page, number.getValue());
        boolean exact = read.contains(value);
        String name = number.getKey().toUpperCase(Locale.ROOT);
        if (!where.equals("in boxes")) {
          tally.count("NIK and KPJ exact", exact);
          String turned = printed.orientation() == 0 ? "upright" : "turned";
          tally.count("NIK and KPJ exact, pages fed " + turned, exact);
        }
        tally.count("%s exact, %s".formatted(name, where), exact);
        if (!exact) {
          String said = "%s %s, read %s".formatted(name, value, read);
          failures.page("number " + where, truth, judged, page, said);
        }
      }
    }
  }

  /** Forms of these layouts have a box for each digit. */
  private static String where(String layout) {
    if (layout.matches("f[0-9].*-(c|held-out)")) {
      return "in boxes";
    }
    return layout.matches("(ktp|kpj|npwp).*") ? "on cards" : "typed";
  }
}
