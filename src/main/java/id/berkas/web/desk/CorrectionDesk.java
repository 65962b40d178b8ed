package id.berkas.web.desk;

import id.berkas.correction.Correction;
import id.berkas.correction.Outcome;
import id.berkas.web.access.Correcting;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes corrections: by a form, which leads back to its page, or by a page's script. */
@Controller
class CorrectionDesk {

  private static final String BY_SCRIPT = "X-Correction=script";

  private final Correcting correcting;

  CorrectionDesk(Correcting correcting) {
    this.correcting = correcting;
  }

  /** What a script learns: the correction's number, or why there is none. */
  record Answer(long correction, List<String> packets, String sentence) {}

  @PostMapping(path = "/corrections", headers = "!X-Correction")
  String make(
      @AuthenticationPrincipal SignedIn who, CorrectionForm form, RedirectAttributes after) {
    return back(make(who, form), form.back(), after);
  }

  @PostMapping(path = "/corrections", headers = BY_SCRIPT)
  ResponseEntity<Answer> makeByScript(@AuthenticationPrincipal SignedIn who, CorrectionForm form) {
    return answer(make(who, form));
  }

  @PostMapping(path = "/corrections/{id}/undo", headers = "!X-Correction")
  String undo(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam(defaultValue = "/batches") String back,
      RedirectAttributes after) {
    return back(undo(who, id), back, after);
  }

  @PostMapping(path = "/corrections/{id}/undo", headers = BY_SCRIPT)
  ResponseEntity<Answer> undoByScript(
      @AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    return answer(undo(who, id));
  }

  private Outcome make(SignedIn who, CorrectionForm form) {
    Correction correction = form.correction().orElseThrow(NotHere::new);
    return correcting.make(who, correction).orElseThrow(NotHere::new);
  }

  private Outcome undo(SignedIn who, long id) {
    return correcting.undo(who, id).orElseThrow(NotHere::new);
  }

  private String back(Outcome outcome, @Nullable String back, RedirectAttributes after) {
    switch (outcome) {
      case Outcome.Done done -> Notice.good(after, "corrected");
      case Outcome.Refused refused -> Notice.bad(after, "refused", sentence(refused));
    }
    return "redirect:" + CorrectionForm.local(back);
  }

  private ResponseEntity<Answer> answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done ->
          ResponseEntity.ok(new Answer(done.correction(), done.packets(), ""));
      case Outcome.Refused refused ->
          ResponseEntity.status(HttpStatus.CONFLICT)
              .body(new Answer(0, List.of(), sentence(refused)));
    };
  }

  private String sentence(Outcome.Refused refused) {
    return correcting.sentence(refused.refusal(), LocaleContextHolder.getLocale());
  }
}
