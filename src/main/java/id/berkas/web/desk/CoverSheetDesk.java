package id.berkas.web.desk;

import id.berkas.letter.Covers;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationSearch;
import id.berkas.registration.Registrations;
import id.berkas.separation.CoverSheets.Printing;
import id.berkas.separation.PatchSheetPrinter;
import id.berkas.web.access.SignedIn;
import id.berkas.web.audit.Listing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Prints cover sheets, singly or for a day's list, and sheets that only separate. */
@Controller
class CoverSheetDesk {

  static final int MOST = 300;

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private final Registrations registrations;
  private final RegistrationSearch search;
  private final Covers covers;
  private final Clock clock;

  CoverSheetDesk(
      Registrations registrations, RegistrationSearch search, Covers covers, Clock clock) {
    this.registrations = registrations;
    this.search = search;
    this.covers = covers;
    this.clock = clock;
  }

  /**
   * @param q a number or name; empty lists a day
   * @param day of the visit; today when it is not given or cannot be read
   */
  @GetMapping("/cover-sheets")
  String list(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String day,
      Model model) {
    TypedDay asked = new TypedDay(day);
    LocalDate given = asked.day();
    LocalDate shown = given == null ? LocalDate.ofInstant(clock.instant(), JAKARTA) : given;
    List<Registration> found =
        q.isBlank()
            ? registrations.ofDay(shown, who.branch(), MOST)
            : search.search(q, who.branch(), MOST).stream()
                .map(RegistrationSearch.Hit::registration)
                .filter(one -> isTheirs(who, one))
                .toList();
    model.addAttribute("q", q);
    model.addAttribute("day", shown);
    if (asked.isNonsense()) {
      model.addAttribute("notice", Notice.bad("covers-no-day", asked.text(), shown));
    }
    model.addAttribute("found", found);
    Listing.show(model, found);
    return "covers";
  }

  /** A registration of no branch is everybody's; a closed one expects no paper. */
  private static boolean isTheirs(SignedIn who, Registration registration) {
    String branch = registration.branch();
    return registration.closed() == null && (branch == null || who.sees(branch));
  }

  @PostMapping("/cover-sheets/print")
  ResponseEntity<byte[]> print(
      @AuthenticationPrincipal SignedIn who, @RequestParam List<String> number) throws IOException {
    List<Registration> chosen =
        number.stream()
            .distinct()
            .limit(MOST)
            .map(registrations::find)
            .map(found -> found.filter(one -> isTheirs(who, one)))
            .map(found -> found.orElseThrow(NotHere::new))
            .toList();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    return switch (covers.print(chosen, pdf)) {
      case Printing.Printed printed -> pdf("lembar-sampul.pdf", pdf);
      case Printing.Refused refused ->
          throw new ResponseStatusException(HttpStatus.BAD_REQUEST, refused.why());
    };
  }

  /** Prints nothing but what was asked for: any other number is a slip of the finger. */
  @PostMapping("/cover-sheets/separators")
  Object separators(@RequestParam(defaultValue = "") String copies, RedirectAttributes after)
      throws IOException {
    int asked = CountedByHand.of(copies);
    if (asked < 1 || asked > MOST) {
      Notice.bad(after, "covers-copies", MOST);
      return "redirect:/cover-sheets";
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PatchSheetPrinter.print(asked, pdf);
    return pdf("lembar-pemisah.pdf", pdf);
  }

  private static ResponseEntity<byte[]> pdf(String name, ByteArrayOutputStream content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(content.toByteArray());
  }
}
