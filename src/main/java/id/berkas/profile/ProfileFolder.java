package id.berkas.profile;

import id.berkas.profile.ProfileDraft.Fault;
import id.berkas.profile.ProfileDraft.Faulty;
import id.berkas.profile.ProfileDraft.Good;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder with the YAML files of the profiles. */
final class ProfileFolder {

  private static final String ENDING = ".yaml";

  private final Path folder;
  private final Path data;
  private final ProfileSchema schema = new ProfileSchema();

  ProfileFolder(Path folder, Path data) {
    this.folder = folder;
    this.data = data;
  }

  /**
   * All profiles, in the order of their files.
   *
   * @throws ProfileException when one cannot be used
   */
  List<ScannerProfile> read() {
    FolderRules rules = new FolderRules(data, folder);
    List<ScannerProfile> read = new ArrayList<>();
    for (Path path : files()) {
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

  private List<Path> files() {
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
      return files.stream().filter(path -> path.toString().endsWith(ENDING)).toList();
    } catch (IOException e) {
      throw new ProfileException(
          "The folder of scanner profiles %s cannot be read; set berkas.profiles to an existing folder."
              .formatted(folder),
          e);
    }
  }

  /** What a text would be under this name, beside the other profiles. */
  ProfileDraft draft(String name, String text, List<ScannerProfile> others) {
    try {
      ProfileFile file = ProfileFile.of(folder.resolve(name + ENDING), text);
      List<Fault> faults = schema.faults(file).stream().map(ProfileException::fault).toList();
      if (!faults.isEmpty()) {
        return new Faulty(faults);
      }
      ScannerProfile profile = ProfileReader.read(file, data);
      new FolderRules(data, folder).check(file, profile, others);
      return new Good(profile);
    } catch (ProfileException e) {
      return new Faulty(List.of(e.fault()));
    }
  }

  ProfileForm form() {
    return new ProfileForm(schema.rules());
  }

  String text(String name) {
    try {
      return Files.readString(folder.resolve(name + ENDING));
    } catch (IOException e) {
      throw new ProfileException("The profile %s cannot be read.".formatted(name), e);
    }
  }

  /**
   * The new text is on disk before it takes the place of the old one: no crash leaves half a file.
   */
  void write(String name, String text) throws IOException {
    Path fresh = Files.createTempFile(folder, "." + name, ".tmp");
    try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
    Files.move(
        fresh,
        folder.resolve(name + ENDING),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
