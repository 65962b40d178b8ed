package id.berkas.separation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Service;

/** Prints cover sheets in bulk, for the web desk and the command line. */
@Service
public class CoverSheets {

  private final CoverSheetPrinter printer;

  public CoverSheets(CoverSheetCode code) {
    this.printer = new CoverSheetPrinter(code);
  }

  /** What became of an order for cover sheets. */
  public sealed interface Printing {

    /** The PDF is written. */
    record Printed(int sheets) implements Printing {}

    /**
     * Nothing was written.
     *
     * @param why one sentence that says what is wrong and what to do
     */
    record Refused(String why) implements Printing {}
  }

  /**
   * Writes one PDF, a page per sheet, in the order given.
   *
   * @throws IOException when the stream fails
   */
  public Printing print(List<CoverSheet> sheets, OutputStream out) throws IOException {
    if (sheets.isEmpty()) {
      return new Printing.Refused("No registration was named; name at least one.");
    }
    for (CoverSheet sheet : sheets) {
      if (!CoverSheetCode.canCarry(sheet.registration())) {
        return new Printing.Refused(
            "The registration number \"%s\" cannot be printed as a code; use at most 40 capitals, digits and hyphens."
                .formatted(sheet.registration()));
      }
    }
    printer.print(sheets, out);
    return new Printing.Printed(sheets.size());
  }
}
