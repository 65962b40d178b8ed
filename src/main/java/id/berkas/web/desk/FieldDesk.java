package id.berkas.web.desk;

import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.correction.Correction.SetField;
import id.berkas.correction.Outcome;
import id.berkas.document.Box;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.web.access.Correcting;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import id.berkas.web.desk.Sheet.Place;
import java.util.List;
import java.util.Optional;
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

/** One field of a page, beside the place where it was read, for a person to put right. */
@Controller
@RequestMapping("/pages/{id}/fields/{kind}/{place}")
class FieldDesk {

  private final Sight sight;
  private final Packets packets;
  private final Correcting correcting;
  private final Wording wording;
  private final Masking masking;

  FieldDesk(Sight sight, Packets packets, Correcting correcting, Wording wording, Masking masking) {
    this.sight = sight;
    this.packets = packets;
    this.correcting = correcting;
    this.wording = wording;
    this.masking = masking;
  }

  @GetMapping
  String field(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @PathVariable FieldKind kind,
      @PathVariable String place,
      QueueFilter filter,
      Model model) {
    Page page = sight.page(who, id).orElseThrow(NotHere::new);
    Field field = field(page, kind, FieldPlace.of(place)).orElseThrow(NotHere::new);
    String name = wording.of("field", kind);
    model.addAttribute("page", page);
    model.addAttribute("field", field);
    model.addAttribute(
        "sheet", Sheet.of(page, List.of(new Place(id, field.box(), "for", name)), null, List.of()));
    model.addAttribute("close", FieldPlace.around(page, field.box()));
    model.addAttribute("here", here(id, kind, place));
    model.addAttribute("filter", filter);
    if (!model.containsAttribute("typed")) {
      model.addAttribute("typed", field.value());
    }
    return "field";
  }

  /** A refusal leads back to the field, with what was typed. */
  @PostMapping
  String correct(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @PathVariable FieldKind kind,
      @PathVariable String place,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") String value,
      QueueFilter filter,
      RedirectAttributes after) {
    Page page = sight.page(who, id).orElseThrow(NotHere::new);
    SetField correction = new SetField(id, kind, FieldPlace.of(place), seen, value);
    return switch (correcting.make(who, correction).orElseThrow(NotHere::new)) {
      case Outcome.Done done -> {
        Field now = field(page, kind, FieldPlace.of(place)).orElseThrow(NotHere::new);
        Notice.good(
            after,
            "field-corrected",
            wording.of("field", kind),
            masking.text(seen),
            masking.text(now.value()));
        yield "redirect:/packets/" + page.packet() + filter.query();
      }
      case Outcome.Refused refused -> {
        Notice.bad(
            after,
            "refused",
            correcting.sentence(refused.refusal(), LocaleContextHolder.getLocale()));
        after.addFlashAttribute("typed", value);
        yield "redirect:" + here(id, kind, place) + filter.query();
      }
    };
  }

  /** The address of a field. */
  static String here(String page, FieldKind kind, String place) {
    return "/pages/%s/fields/%s/%s".formatted(page, kind, place);
  }

  private Optional<Field> field(Page page, FieldKind kind, Box box) {
    return Optional.ofNullable(page.packet())
        .flatMap(packet -> packets.finding(packet, Documents.FINDING, Documents.class))
        .flatMap(
            found ->
                found
                    .fields(kind)
                    .filter(field -> field.page().equals(page.id()) && field.box().equals(box))
                    .findFirst());
  }
}
