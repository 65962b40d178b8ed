package id.berkas.profile;

import id.berkas.profile.ProfileDraft.Fault;
import id.berkas.profile.ProfileDraft.Faulty;
import id.berkas.profile.ProfileDraft.Good;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The scanners this installation knows: read at the start, and changed one at a time after it. */
@Component
public class ScannerProfiles {

  private final ProfileFolder folder;
  private final Consumer<ScannerProfile> watch;
  private final ProfileForm form;
  private volatile List<ScannerProfile> profiles;

  /**
   * @param data the data folder ({@code berkas.data}); scanner folders are relative to it
   * @param profiles folder with the YAML files ({@code berkas.profiles})
   * @param watches hear of what is changed later
   * @throws ProfileException when one cannot be used
   */
  @Autowired
  ScannerProfiles(
      @Value("${berkas.data:.berkas}") String data,
      @Value("${berkas.profiles:scanner-profiles}") String profiles,
      ObjectProvider<ProfileWatch> watches) {
    this(
        new ProfileFolder(Path.of(profiles), Path.of(data)),
        profile -> watches.forEach(watch -> watch.changed(profile)));
  }

  private ScannerProfiles(ProfileFolder folder, Consumer<ScannerProfile> watch) {
    this.folder = folder;
    this.watch = watch;
    this.form = folder.form();
    this.profiles = List.copyOf(folder.read());
  }

  /**
   * For commands that run without the hub.
   *
   * @throws ProfileException when one cannot be used
   */
  public static ScannerProfiles load(Path profiles, Path data) {
    return new ScannerProfiles(new ProfileFolder(profiles, data), profile -> {});
  }

  /** By name. */
  public List<ScannerProfile> all() {
    return profiles;
  }

  /** None when it was removed or renamed since it brought its paper. */
  public Optional<ScannerProfile> find(String name) {
    return profiles.stream().filter(profile -> profile.name().equals(name)).findFirst();
  }

  /**
   * @throws ProfileException when there is none of that name
   */
  public ScannerProfile get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new ProfileException(
                    "There is no scanner profile \"%s\"; use one of %s."
                        .formatted(name, profiles.stream().map(ScannerProfile::name).toList())));
  }

  /**
   * The file of a profile as it is now.
   *
   * @throws ProfileException when there is none of that name
   */
  public String text(String name) {
    return folder.text(get(name).name());
  }

  /** The keys of profiles as a form. */
  public ProfileForm form() {
    return form;
  }

  /** What a text would be as the profile of this name; nothing changes. */
  public ProfileDraft draft(String name, String text) {
    return folder.draft(name, text, without(name));
  }

  /**
   * Puts a text into force as the profile of this name, new or not; a faulty one changes nothing.
   */
  public synchronized ProfileDraft save(String name, String text) {
    ProfileDraft draft = draft(name, text);
    if (!(draft instanceof Good(ScannerProfile profile))) {
      return draft;
    }
    try {
      folder.write(name, text);
    } catch (IOException e) {
      return new Faulty(
          List.of(
              new Fault(
                  1,
                  "",
                  Flaw.NOT_WRITABLE,
                  List.of(String.valueOf(e.getMessage())),
                  Flaw.NOT_WRITABLE.sentence(String.valueOf(e.getMessage())))));
    }
    List<ScannerProfile> all = new ArrayList<>(without(name));
    all.add(profile);
    all.sort(Comparator.comparing(ScannerProfile::name));
    profiles = List.copyOf(all);
    watch.accept(profile);
    return draft;
  }

  private List<ScannerProfile> without(String name) {
    return profiles.stream().filter(profile -> !profile.name().equals(name)).toList();
  }
}
