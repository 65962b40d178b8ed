package id.berkas.web.desk;

import id.berkas.intake.IncomingFile;
import id.berkas.intake.IncomingFiles;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.SignedIn;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever sent a file what became of it; the intake decides that seconds later. */
@RestController
class UploadFate {

  private final IncomingFiles files;
  private final ScannerProfiles profiles;
  private final ComingIn coming;
  private final Wording wording;
  private final MessageSource messages;

  UploadFate(
      IncomingFiles files,
      ScannerProfiles profiles,
      ComingIn coming,
      Wording wording,
      MessageSource messages) {
    this.files = files;
    this.profiles = profiles;
    this.coming = coming;
    this.wording = wording;
    this.messages = messages;
  }

  /**
   * What is known of a file.
   *
   * @param ended whether nothing more will become of it
   * @param good whether it is in a batch
   * @param sentence empty while nothing is decided
   * @param href where it is shown now; null when there is no such page for the reader
   */
  record Fate(boolean ended, boolean good, String sentence, @Nullable String href) {
    static final Fate OPEN = new Fate(false, true, "", "/incoming");
  }

  /**
   * @param name under which it was laid down
   * @param since when it was sent, milliseconds
   */
  @GetMapping("/upload/fate")
  Fate of(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String profile,
      @RequestParam String name,
      @RequestParam long since) {
    ScannerProfile scanner =
        profiles.find(profile).filter(one -> who.sees(one.branch())).orElseThrow(NotHere::new);
    Optional<IncomingFile> file = files.appeared(scanner.name(), name, Instant.ofEpochMilli(since));
    return file.map(one -> fate(who, one)).orElse(Fate.OPEN);
  }

  private Fate fate(SignedIn who, IncomingFile file) {
    String batch = String.valueOf(file.batch());
    String page = coming.reaches(who, file) ? "/batches/" + batch : null;
    return switch (file.state()) {
      case SEEN, WHOLE -> Fate.OPEN;
      case STORED, RELEASED -> new Fate(true, true, say("RELEASED", file.path(), batch), page);
      case LINKED -> new Fate(true, false, say("LINKED", file.path(), batch), page);
      case HELD -> new Fate(true, false, say("HELD", file.path(), reason(file)), "/holds");
      case GONE -> new Fate(true, false, say("GONE", file.path()), null);
    };
  }

  private String reason(IncomingFile file) {
    return Optional.ofNullable(file.reason()).map(wording::reason).orElse("");
  }

  private String say(String code, String... details) {
    String text =
        messages.getMessage("upload.fate." + code, details, code, LocaleContextHolder.getLocale());
    return text == null ? code : text;
  }
}
