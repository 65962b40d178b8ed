package id.berkas.web.desk;

import id.berkas.intake.Uploads;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes scans from a browser, for paper that no scanner folder brings. */
@Controller
class UploadDesk {

  private final ScannerProfiles profiles;
  private final Uploads uploads;
  private final MessageSource messages;
  private final Clock clock;

  UploadDesk(ScannerProfiles profiles, Uploads uploads, MessageSource messages, Clock clock) {
    this.profiles = profiles;
    this.uploads = uploads;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What a script learns of one file.
   *
   * @param renamed whether it lies under another name than it was sent with
   * @param name under which it lies; empty when it was not taken
   * @param since when it was sent, milliseconds
   */
  record Answer(boolean taken, boolean renamed, String sentence, String name, long since) {}

  @GetMapping("/upload")
  String form(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute("profiles", open(who));
    return "upload";
  }

  @PostMapping(path = "/upload", headers = "!X-Upload")
  String take(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String profile,
      @RequestParam List<MultipartFile> file,
      RedirectAttributes after)
      throws IOException {
    List<String> renamed = new ArrayList<>();
    for (MultipartFile one : file) {
      Answer answer = taken(who, profile, one);
      if (!answer.taken()) {
        Notice.bad(after, "refused", answer.sentence());
        return "redirect:/upload";
      }
      if (answer.renamed()) {
        renamed.add(answer.sentence());
      }
    }
    if (!renamed.isEmpty()) {
      Notice.warn(after, "renamed", String.join(" ", renamed));
    }
    Notice.good(after, "uploaded", file.size());
    return "redirect:/upload";
  }

  @PostMapping(path = "/upload", headers = "X-Upload=script")
  ResponseEntity<Answer> takeByScript(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String profile,
      @RequestParam MultipartFile file)
      throws IOException {
    Answer answer = taken(who, profile, file);
    HttpStatus status = answer.taken() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
    return ResponseEntity.status(status).body(answer);
  }

  private Answer taken(SignedIn who, String name, MultipartFile file) throws IOException {
    ScannerProfile profile =
        open(who).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(NotHere::new);
    String given = file.getOriginalFilename();
    long since = clock.millis();
    try (InputStream content = file.getInputStream()) {
      return switch (uploads.take(profile, given == null ? "" : given, content, who.name())) {
        case Uploads.Outcome.Taken taken ->
            new Answer(
                true,
                !taken.renamed().isEmpty(),
                said(taken, String.valueOf(given)),
                taken.name(),
                since);
        case Uploads.Outcome.Refused refused ->
            new Answer(
                false,
                false,
                said("upload.refused." + refused.why(), String.valueOf(given), profile.pattern()),
                "",
                since);
      };
    }
  }

  private List<ScannerProfile> open(SignedIn who) {
    return profiles.all().stream()
        .filter(profile -> who.sees(profile.branch()) && uploads.takes(profile))
        .toList();
  }

  /** Under which name, and why not under its own. */
  private String said(Uploads.Outcome.Taken taken, String given) {
    if (taken.renamed().isEmpty()) {
      return said("upload.taken", taken.name());
    }
    String why =
        taken.renamed().stream()
            .map(one -> said("upload.renamed." + one))
            .collect(Collectors.joining("; "));
    return said("upload.taken.renamed", given, taken.name(), why);
  }

  private String said(String code, String... details) {
    Locale language = LocaleContextHolder.getLocale();
    String text = messages.getMessage(code, details, code, language);
    return text == null ? code : text;
  }
}
