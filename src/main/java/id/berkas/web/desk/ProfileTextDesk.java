package id.berkas.web.desk;

import id.berkas.profile.ProfileDraft;
import id.berkas.profile.ProfileDraft.Fault;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.SignedIn;
import id.berkas.web.audit.Told;
import java.io.IOException;
import java.util.List;
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

/** A scanner's profile as text, for those who know its keys. */
@Controller
class ProfileTextDesk {

  private final ScannerProfiles profiles;
  private final ProfileTexts texts;

  ProfileTextDesk(ScannerProfiles profiles, ProfileTexts texts) {
    this.profiles = profiles;
    this.texts = texts;
  }

  @GetMapping("/profiles/{name}/text")
  String edit(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable String version,
      Model model) {
    model.addAttribute("old", texts.old(name, version));
    return editor(name, texts.opened(name, version), List.of(), model);
  }

  /**
   * @param base mark of the text that was changed; another one in force means somebody was quicker
   */
  @PostMapping("/profiles/{name}/text")
  String save(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String name,
      @RequestParam String text,
      @RequestParam(defaultValue = "") String base,
      Model model,
      RedirectAttributes next) {
    String fresh = texts.received(name, text);
    if (!base.equals(texts.mark(name))) {
      model.addAttribute("quicker", true);
      return editor(name, fresh, List.of(), model);
    }
    return switch (texts.save(name, fresh, who)) {
      case ProfileDraft.Good _ -> {
        Notice.good(next, "profile-saved", name);
        yield "redirect:/profiles/" + name + "/text";
      }
      case ProfileDraft.Faulty(List<Fault> faults) -> editor(name, fresh, faults, model);
    };
  }

  @PostMapping("/profiles/{name}/text/trial")
  String trial(
      @PathVariable String name,
      @RequestParam String text,
      @RequestParam MultipartFile sample,
      Model model)
      throws IOException {
    String draft = texts.received(name, text);
    return switch (profiles.draft(name, draft)) {
      case ProfileDraft.Faulty(List<Fault> faults) -> editor(name, draft, faults, model);
      case ProfileDraft.Good _ -> {
        TrialReport.of(texts.trial(name, draft, sample), sample).lay(model);
        yield editor(name, draft, List.of(), model);
      }
    };
  }

  private String editor(String name, String text, List<Fault> faults, Model model) {
    if (!faults.isEmpty() || Boolean.TRUE.equals(model.getAttribute("quicker"))) {
      Told.refuse(model);
    }
    model.addAttribute("name", name);
    model.addAttribute("text", text);
    model.addAttribute("faults", faults);
    model.addAttribute("lines", text.lines().toList());
    model.addAttribute("base", texts.mark(name));
    model.addAttribute("fresh", texts.now(name).isEmpty());
    model.addAttribute("versions", texts.versions(name));
    return "profile-text";
  }
}
