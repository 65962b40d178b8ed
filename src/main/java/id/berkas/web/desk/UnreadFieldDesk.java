package id.berkas.web.desk;

import id.berkas.classification.FieldKind;
import id.berkas.correction.Correction.SetField;
import id.berkas.correction.Outcome;
import id.berkas.document.Box;
import id.berkas.document.Disposition;
import id.berkas.document.Page;
import id.berkas.web.access.Correcting;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A field that stands on the paper and that nothing read, for a person to type. */
@Controller
@RequestMapping("/packets/{id}/fields")
class UnreadFieldDesk {

  private final Sight sight;
  private final Reviews reviews;
  private final Correcting correcting;
  private final Wording wording;
  private final Masking masking;

  UnreadFieldDesk(
      Sight sight, Reviews reviews, Correcting correcting, Wording wording, Masking masking) {
    this.sight = sight;
    this.reviews = reviews;
    this.correcting = correcting;
    this.wording = wording;
    this.masking = masking;
  }

  /** What a person typed, for a form that is shown again. */
  record Typed(String page, FieldKind kind, String value) {}

  @GetMapping
  String form(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      QueueFilter filter,
      Model model) {
    List<Sheet> sheets = sheets(review(who, id));
    if (sheets.isEmpty()) {
      throw new NotHere();
    }
    model.addAttribute("packet", id);
    model.addAttribute("sheets", sheets);
    model.addAttribute("kinds", FieldKind.values());
    model.addAttribute("filter", filter);
    if (!model.containsAttribute("typed")) {
      String first = sheets.getFirst().page().id();
      model.addAttribute("typed", new Typed(first, FieldKind.NIK, ""));
    }
    return "unread-field";
  }

  /** A refusal leads back to the form, with what was typed. */
  @PostMapping
  String add(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam String page,
      @RequestParam FieldKind kind,
      @RequestParam(defaultValue = "") String value,
      QueueFilter filter,
      RedirectAttributes after) {
    Review review = review(who, id);
    Page chosen =
        sheets(review).stream()
            .map(Sheet::page)
            .filter(one -> one.id().equals(page))
            .findFirst()
            .orElseThrow(NotHere::new);
    Box place = FieldPlace.unpointed(chosen, review.fields());
    SetField correction = new SetField(page, kind, place, null, value);
    String packet = "redirect:/packets/" + id;
    return switch (correcting.make(who, correction).orElseThrow(NotHere::new)) {
      case Outcome.Done done -> {
        Notice.good(
            after, "field-added", wording.of("field", kind), masking.typed(kind, value.strip()));
        yield packet + filter.query();
      }
      case Outcome.Refused refused -> {
        Notice.bad(
            after,
            "refused",
            correcting.sentence(refused.refusal(), LocaleContextHolder.getLocale()));
        after.addFlashAttribute("typed", new Typed(page, kind, value));
        yield packet + "/fields" + filter.query();
      }
    };
  }

  /** Pages that may say something; separators and blanks say nothing. */
  private static List<Sheet> sheets(Review review) {
    return review.sheets().stream()
        .filter(sheet -> sheet.seen() && sheet.page().disposition() == Disposition.FILED)
        .toList();
  }

  private Review review(SignedIn who, String id) {
    return sight.packet(who, id).map(reviews::of).orElseThrow(NotHere::new);
  }
}
