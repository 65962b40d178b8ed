package id.berkas.web.desk;

import com.fasterxml.jackson.databind.JsonNode;
import id.berkas.profile.KeptText;
import id.berkas.profile.ProfileDraft;
import id.berkas.profile.ProfileDraft.Fault;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.revision.Revision;
import id.berkas.revision.Revision.Kind;
import id.berkas.revision.Revisions;
import id.berkas.web.ProfileTrial;
import id.berkas.web.access.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scanners: what each does with its paper, changed, tried on a scan and put back. */
@Controller
class ProfileDesk {

  private static final String NAME = "[a-z0-9][a-z0-9-]{0,29}";
  private static final int LONGEST = 64_000;

  private final ScannerProfiles profiles;
  private final Revisions revisions;
  private final ObjectProvider<ProfileTrial> trials;

  ProfileDesk(ScannerProfiles profiles, Revisions revisions, ObjectProvider<ProfileTrial> trials) {
    this.profiles = profiles;
    this.revisions = revisions;
    this.trials = trials;
  }

  @GetMapping("/profiles")
  String list(Model model) {
    model.addAttribute("profiles", profiles.all());
    return "profiles";
  }

  /** A name that nobody has yet begins as a copy of the first profile. */
  @GetMapping("/profiles/{name}")
  String edit(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable Integer version,
      Model model) {
    if (!name.matches(NAME)) {
      throw new NotHere();
    }
    String now = now(name);
    String shown =
        version == null
            ? now
            : revisions
                .find(Kind.PROFILE, file(name), version)
                .map(Revision::text)
                .orElseThrow(NotHere::new);
    return editor(name, version == null && now.isEmpty() ? copy(name) : shown, List.of(), model);
  }

  @GetMapping("/profiles/new")
  String begin(@RequestParam String name, RedirectAttributes next) {
    String key = name.strip();
    if (!key.matches(NAME) || key.equals("new")) {
      Notice.bad(next, "profile-name");
      return "redirect:/profiles";
    }
    return "redirect:/profiles/" + key;
  }

  /**
   * @param base mark of the text that was changed; another one in force means somebody was quicker
   */
  @PostMapping("/profiles/{name}")
  String save(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String name,
      @RequestParam String text,
      @RequestParam(defaultValue = "") String base,
      Model model,
      RedirectAttributes next) {
    String fresh = normal(text);
    if (!name.matches(NAME) || fresh.length() > LONGEST) {
      throw new NotHere();
    }
    if (!base.equals(mark(now(name)))) {
      model.addAttribute("quicker", true);
      return editor(name, fresh, List.of(), model);
    }
    return switch (profiles.save(name, fresh)) {
      case ProfileDraft.Good _ -> {
        revisions.keep(Kind.PROFILE, file(name), KeptText.of(fresh), who.name());
        Notice.good(next, "profile-saved", name);
        yield "redirect:/profiles/" + name;
      }
      case ProfileDraft.Faulty(List<Fault> faults) -> editor(name, fresh, faults, model);
    };
  }

  @PostMapping("/profiles/{name}/trial")
  String trial(
      @PathVariable String name,
      @RequestParam String text,
      @RequestParam MultipartFile sample,
      Model model)
      throws IOException {
    String draft = normal(text);
    if (!name.matches(NAME) || draft.length() > LONGEST) {
      throw new NotHere();
    }
    return switch (profiles.draft(name, draft)) {
      case ProfileDraft.Faulty(List<Fault> faults) -> editor(name, draft, faults, model);
      case ProfileDraft.Good _ -> {
        Optional<JsonNode> report = report(name, draft, sample);
        model.addAttribute("report", report.orElse(null));
        model.addAttribute("busy", report.isEmpty());
        model.addAttribute("sample", sample.getOriginalFilename());
        yield editor(name, draft, List.of(), model);
      }
    };
  }

  private Optional<JsonNode> report(String name, String draft, MultipartFile sample)
      throws IOException {
    Path file = Files.createTempFile("berkas-sample", ".scan");
    try {
      sample.transferTo(file);
      return trials.stream().findFirst().flatMap(trial -> trial.run(name, draft, file));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private String editor(String name, String text, List<Fault> faults, Model model) {
    model.addAttribute("name", name);
    model.addAttribute("text", text);
    model.addAttribute("faults", faults);
    model.addAttribute("lines", text.lines().toList());
    model.addAttribute("base", mark(now(name)));
    model.addAttribute("fresh", now(name).isEmpty());
    model.addAttribute("versions", revisions.of(Kind.PROFILE, file(name)));
    return "profile";
  }

  /** The text in force; empty when there is no such profile. */
  private String now(String name) {
    return profiles.find(name).map(ScannerProfile::name).map(profiles::text).orElse("");
  }

  private String copy(String name) {
    String first = profiles.all().getFirst().name();
    return profiles.text(first).replace(first, name);
  }

  /** Browsers send line ends of their own. */
  private static String normal(String text) {
    String unix = text.replace("\r\n", "\n");
    return unix.endsWith("\n") ? unix : unix + "\n";
  }

  private static String mark(String text) {
    return Integer.toHexString(text.hashCode());
  }

  private static String file(String name) {
    return name + ".yaml";
  }
}
