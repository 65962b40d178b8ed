package id.berkas.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders that would feed each other, or the program its own files, are refused at the start. */
final class FolderRules {

  /** What the program keeps in its data folder, and drop folders that are not a scanner's. */
  private static final List<String> OWN =
      List.of(
          "store",
          "db",
          "broker",
          "registrations",
          "catalogue",
          "routes",
          "scanner-profiles",
          "logs");

  private final Path data;
  private final List<Path> own;

  /**
   * @param profiles where the profiles themselves lie
   */
  FolderRules(Path data, Path profiles) {
    this.data = real(data);
    this.own =
        Stream.concat(OWN.stream().map(data::resolve), Stream.of(profiles))
            .map(FolderRules::real)
            .toList();
  }

  void check(ProfileFile file, ScannerProfile profile, List<ScannerProfile> others) {
    Path folder = real(profile.folder());
    if (data.startsWith(folder)) {
      throw refuse(file, profile, Flaw.HOLDS_THE_DATA, data);
    }
    for (Path kept : own) {
      if (overlap(folder, kept)) {
        throw refuse(file, profile, Flaw.OVERLAPS_THE_PROGRAM, kept);
      }
    }
    for (ScannerProfile other : others) {
      if (overlap(folder, real(other.folder()))) {
        throw refuse(file, profile, Flaw.OVERLAPS_A_SCANNER, other.name());
      }
    }
  }

  private static ProfileException refuse(
      ProfileFile file, ScannerProfile profile, Flaw flaw, Object other) {
    return file.refuse("/folder", flaw, profile.folder(), other, profile.name());
  }

  private static boolean overlap(Path one, Path other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  /** Follows links as far as the path exists, so that an overlap cannot hide behind one. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    for (@Nullable Path known = absolute; known != null; known = known.getParent()) {
      if (Files.exists(known)) {
        try {
          return known.toRealPath().resolve(known.relativize(absolute)).normalize();
        } catch (IOException e) {
          throw new ProfileException(
              "The folder %s cannot be reached (%s); make it readable."
                  .formatted(path, e.getMessage()),
              e);
        }
      }
    }
    return absolute;
  }
}
