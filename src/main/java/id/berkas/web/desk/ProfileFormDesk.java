package id.berkas.web.desk;

import id.berkas.profile.FormField;
import id.berkas.profile.FormValues;
import id.berkas.profile.ProfileDraft;
import id.berkas.profile.ProfileDraft.Fault;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.SignedIn;
import id.berkas.web.audit.Told;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A scanner's profile as a form. The text it was opened with travels with the form, so that what
 * the form does not know stays in it.
 */
@Controller
class ProfileFormDesk {

  private final ScannerProfiles profiles;
  private final ProfileTexts texts;
  private final ProfileWords words;

  ProfileFormDesk(ScannerProfiles profiles, ProfileTexts texts, ProfileWords words) {
    this.profiles = profiles;
    this.texts = texts;
    this.words = words;
  }

  @GetMapping("/profiles/{name}")
  String open(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String version,
      Model model) {
    String text = texts.opened(name, version);
    model.addAttribute("old", texts.old(name, version));
    return profiles
        .form()
        .values(text)
        .map(values -> show(name, text, values, List.of(), model))
        .orElse("redirect:/profiles/" + name + "/text");
  }

  /**
   * @param text what the form was opened with
   * @param base mark of the text that was in force then
   */
  @PostMapping("/profiles/{name}")
  String save(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String name,
      @RequestParam String text,
      @RequestParam(defaultValue = "") String base,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    String opened = texts.received(name, text);
    FormValues values = sent(request);
    if (!base.equals(texts.mark(name))) {
      model.addAttribute("quicker", true);
      return show(name, opened, values, List.of(), model);
    }
    Optional<String> fresh = written(opened, values, model);
    return fresh.isEmpty()
        ? show(name, opened, values, List.of(), model)
        : switch (texts.save(name, fresh.get(), who)) {
          case ProfileDraft.Good _ -> {
            Notice.good(next, "profile-saved", name);
            yield "redirect:/profiles/" + name;
          }
          case ProfileDraft.Faulty(List<Fault> faults) -> show(name, opened, values, faults, model);
        };
  }

  @PostMapping("/profiles/{name}/trial")
  String trial(
      @PathVariable String name,
      @RequestParam String text,
      @RequestParam MultipartFile sample,
      HttpServletRequest request,
      Model model)
      throws IOException {
    String opened = texts.received(name, text);
    FormValues values = sent(request);
    String fresh = written(opened, values, model).orElse("");
    List<Fault> faults = List.of();
    if (!fresh.isEmpty() && profiles.draft(name, fresh) instanceof ProfileDraft.Faulty faulty) {
      faults = faulty.faults();
    } else if (!fresh.isEmpty() && sample.isEmpty()) {
      model.addAttribute("nosample", true);
    } else if (!fresh.isEmpty()) {
      TrialReport.of(texts.trial(name, fresh, sample), sample).lay(model);
    }
    return show(name, opened, values, faults, model);
  }

  /**
   * One row more, one less, or one earlier.
   *
   * @param press such as {@code raise:codes.rules:2}
   */
  @PostMapping("/profiles/{name}/rows")
  String rows(
      @PathVariable String name,
      @RequestParam String text,
      @RequestParam(defaultValue = "") String press,
      HttpServletRequest request,
      Model model) {
    String opened = texts.received(name, text);
    return show(name, opened, pressed(sent(request), press.split(":", -1)), List.of(), model);
  }

  private FormValues pressed(FormValues values, String[] order) {
    if (order.length != 3 || !order[2].matches("\\d{1,4}")) {
      return values;
    }
    int row = Integer.parseInt(order[2]);
    return profiles.form().fields().stream()
        .filter(field -> field.kind() == FormField.Kind.ROWS && field.key().equals(order[1]))
        .findFirst()
        .map(
            field ->
                switch (order[0]) {
                  case "raise" -> values.raised(field, row);
                  case "drop" -> values.without(field, row);
                  default -> values;
                })
        .orElse(values);
  }

  private FormValues sent(HttpServletRequest request) {
    return FormValues.sent(profiles.form().fields(), request.getParameterMap());
  }

  private Optional<String> written(String opened, FormValues values, Model model) {
    Optional<String> fresh = profiles.form().write(opened, values);
    model.addAttribute("spoilt", fresh.isEmpty());
    return fresh;
  }

  private String show(
      String name, String text, FormValues values, List<Fault> faults, Model model) {
    FieldFaults told = words.faults(faults, profiles.form().fields());
    if (!told.isEmpty() || Boolean.TRUE.equals(model.getAttribute("quicker"))) {
      Told.refuse(model);
    }
    model.addAttribute("name", name);
    model.addAttribute("text", text);
    model.addAttribute("values", values);
    model.addAttribute("groups", FieldGroup.of(profiles.form().fields()));
    model.addAttribute("faults", told);
    model.addAttribute("mark", texts.mark(name));
    model.addAttribute("fresh", texts.now(name).isEmpty());
    model.addAttribute("versions", texts.versions(name));
    return "profile";
  }
}
