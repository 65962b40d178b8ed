package id.berkas.web.desk;

import com.fasterxml.jackson.databind.JsonNode;
import id.berkas.profile.KeptText;
import id.berkas.profile.ProfileDraft;
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
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The texts of scanner profiles for the two ways of changing them, as a form and as text. */
@Component
class ProfileTexts {

  static final String NAME = "[a-z0-9][a-z0-9-]{0,29}";
  private static final String VERSION = "[1-9]\\d{0,8}";

  /** What another scanner must say anew: with these of the first it would take that one's paper. */
  private static final String OF_ONE_SCANNER =
      "(?m)^(note|branch|folder|passwords):.*(\\R[ \\t]+.*)*\\R?";

  private static final int LONGEST = 64_000;

  private final ScannerProfiles profiles;
  private final Revisions revisions;
  private final ObjectProvider<ProfileTrial> trials;

  ProfileTexts(ScannerProfiles profiles, Revisions revisions, ObjectProvider<ProfileTrial> trials) {
    this.profiles = profiles;
    this.revisions = revisions;
    this.trials = trials;
  }

  /**
   * What an editor opens with: a version that was asked for, else the text in force, else for a
   * name that nobody has yet a copy of the first profile, without its branch, folder and passwords.
   *
   * @throws NotHere when there is no such version, or the name is none
   */
  String opened(String name, @Nullable String version) {
    check(name);
    if (version != null) {
      return versions(name).stream()
          .filter(one -> version.matches(VERSION) && one.version() == Integer.parseInt(version))
          .findFirst()
          .map(Revision::text)
          .orElseThrow(NotHere::new);
    }
    String now = now(name);
    return now.isEmpty() ? copy(name) : now;
  }

  /** The text in force; empty when there is no such profile. */
  String now(String name) {
    return profiles.find(name).map(ScannerProfile::name).map(profiles::text).orElse("");
  }

  private String copy(String name) {
    String first = profiles.all().getFirst().name();
    return profiles.text(first).replace(first, name).replaceAll(OF_ONE_SCANNER, "");
  }

  /** What to say about an old version that is open; null when the text in force is. */
  @Nullable OldVersion old(String name, @Nullable String version) {
    return version == null ? null : OldVersion.of(version, versions(name), KeptText.of(now(name)));
  }

  /** A short mark of the text in force: another one later means somebody was quicker. */
  String mark(String name) {
    return Integer.toHexString(now(name).hashCode());
  }

  List<Revision> versions(String name) {
    return revisions.of(Kind.PROFILE, file(name));
  }

  /**
   * A text as it is kept: browsers send line ends of their own.
   *
   * @throws NotHere when it is longer than any profile, or the name is none
   */
  String received(String name, String text) {
    check(name);
    String unix = text.replace("\r\n", "\n");
    if (unix.length() > LONGEST) {
      throw new NotHere();
    }
    return unix.endsWith("\n") ? unix : unix + "\n";
  }

  /** Puts a good text into force and keeps it as a version. */
  ProfileDraft save(String name, String text, SignedIn who) {
    ProfileDraft draft = profiles.save(name, text);
    if (draft instanceof ProfileDraft.Good) {
      revisions.keep(Kind.PROFILE, file(name), KeptText.of(text), who.name());
    }
    return draft;
  }

  /** Tries a good text on a scan; empty when another trial runs. */
  Optional<JsonNode> trial(String name, String text, MultipartFile sample) throws IOException {
    Path file = Files.createTempFile("berkas-sample", ".scan");
    try {
      sample.transferTo(file);
      return trials.stream().findFirst().flatMap(trial -> trial.run(name, text, file));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void check(String name) {
    if (!name.matches(NAME)) {
      throw new NotHere();
    }
  }

  private static String file(String name) {
    return name + ".yaml";
  }
}
