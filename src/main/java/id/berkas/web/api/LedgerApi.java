package id.berkas.web.api;

import id.berkas.document.Disposition;
import id.berkas.document.Ledger;
import id.berkas.document.LedgerLine;
import id.berkas.web.access.SignedIn;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page equation. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerApi {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private final Ledger ledger;

  LedgerApi(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The equation of some batches and of all of them together. */
  record LedgerSheet(
      int pagesIn,
      Map<Disposition, Integer> disposed,
      int pending,
      boolean balanced,
      List<LedgerLine> batches) {}

  /**
   * Every batch, or those received on one day in Jakarta.
   *
   * @param day ISO date
   */
  @GetMapping
  LedgerSheet sheet(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(required = false) @Nullable LocalDate day) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw Problem.badRequest(
          "no-such-day", "The day %s is none of ours; use one like 2026-11-16.".formatted(day));
    }
    List<LedgerLine> lines =
        (day == null
                ? ledger.lines()
                : ledger.lines(
                    day.atStartOfDay(JAKARTA).toInstant(),
                    day.plusDays(1).atStartOfDay(JAKARTA).toInstant()))
            .stream().filter(line -> who.sees(line.branch())).toList();
    Map<Disposition, Integer> disposed = new EnumMap<>(Disposition.class);
    for (Disposition disposition : Disposition.values()) {
      disposed.put(disposition, lines.stream().mapToInt(line -> line.of(disposition)).sum());
    }
    return new LedgerSheet(
        lines.stream().mapToInt(line -> line.pagesIn() - line.goneOn()).sum(),
        disposed,
        lines.stream().mapToInt(LedgerLine::pending).sum(),
        lines.stream().allMatch(LedgerLine::balanced),
        lines);
  }
}
