package id.berkas.letter;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.completeness.Expected;
import id.berkas.registration.Registration;
import id.berkas.separation.CoverSheet;
import id.berkas.separation.CoverSheets;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Cover sheets for first envelopes, each with what its claim asks for today. */
@Service
public class Covers {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private final CoverSheets printer;
  private final Expected expected;
  private final DocumentCatalogue catalogue;
  private final Clock clock;

  Covers(CoverSheets printer, Expected expected, DocumentCatalogue catalogue, Clock clock) {
    this.printer = printer;
    this.expected = expected;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Writes one PDF, a page per registration, in the order given.
   *
   * @throws IOException when the stream fails
   */
  public CoverSheets.Printing print(List<Registration> registrations, OutputStream out)
      throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAKARTA);
    List<CoverSheet> sheets = registrations.stream().map(one -> sheet(one, today)).toList();
    return printer.print(sheets, out);
  }

  private CoverSheet sheet(Registration registration, LocalDate day) {
    List<String> documents =
        expected.types(registration, day).stream().map(catalogue::nameId).toList();
    return CoverSheetOf.registration(registration, documents);
  }
}
