package id.berkas.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The scanners this installation knows, read once at the start. */
@Component
public class ScannerProfiles {

  private final List<ScannerProfile> profiles;

  /**
   * @param data the data folder ({@code berkas.data}); scanner folders are relative to it
   * @param profiles folder with the YAML files ({@code berkas.profiles})
   * @throws ProfileException when one cannot be used
   */
  @Autowired
  ScannerProfiles(
      @Value("${berkas.data:.berkas}") String data,
      @Value("${berkas.profiles:scanner-profiles}") String profiles) {
    this(read(Path.of(profiles), Path.of(data)));
  }

  private ScannerProfiles(List<ScannerProfile> profiles) {
    this.profiles = List.copyOf(profiles);
  }

  /**
   * For commands that run without the hub.
   *
   * @throws ProfileException when one cannot be used
   */
  public static ScannerProfiles load(Path profiles, Path data) {
    return new ScannerProfiles(read(profiles, data));
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

  private static List<ScannerProfile> read(Path folder, Path data) {
    ProfileSchema schema = new ProfileSchema();
    FolderRules rules = new FolderRules(data, folder);
    List<ScannerProfile> read = new ArrayList<>();
    for (Path path : files(folder)) {
      ProfileFile file = ProfileFile.read(path);
      schema.check(file);
      ScannerProfile profile = ProfileReader.read(file, data);
      rules.check(file, profile, read);
      read.add(profile);
    }
    if (read.isEmpty()) {
      throw new ProfileException(
          "%s holds no scanner profile; put at least one <scanner>.yaml there.".formatted(folder));
    }
    return read;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      List<Path> files = list.sorted().toList();
      files.stream()
          .filter(path -> path.toString().endsWith(".yml"))
          .findFirst()
          .ifPresent(
              path -> {
                throw new ProfileException(
                    "%s, line 1: profiles end in .yaml; rename the file.".formatted(path));
              });
      return files.stream().filter(path -> path.toString().endsWith(".yaml")).toList();
    } catch (IOException e) {
      throw new ProfileException(
          "The folder of scanner profiles %s cannot be read; set berkas.profiles to an existing folder."
              .formatted(folder),
          e);
    }
  }
}
