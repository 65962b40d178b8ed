package id.berkas.intake;

import id.berkas.profile.BatchKind;
import id.berkas.profile.Completeness.DoneMarker;
import id.berkas.profile.ScannerProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Lays a file that a person sends into a scanner's folder, whole or not at all; from there it goes
 * the way of every scan.
 */
@Service
public class Uploads {

  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
  private static final int BUFFER = 1 << 16;

  /** What became of a file. */
  public sealed interface Outcome {

    /**
     * It lies in the folder.
     *
     * @param name which it has there
     * @param renamed why that is not the name it was sent with; none when it is
     */
    record Taken(String name, List<Renamed> renamed) implements Outcome {
      public Taken {
        renamed = List.copyOf(renamed);
      }
    }

    /** Nothing of it was kept. */
    record Refused(Why why) implements Outcome {}
  }

  /** Why a file lies under another name than it was sent with. */
  public enum Renamed {
    /** Signs that a file system or a terminal would obey were replaced. */
    SIGNS,
    /** Only the end of a long name was kept. */
    TOO_LONG,
    /** A file of that name lies there already. */
    NAME_TAKEN
  }

  /** Why a file is not taken. */
  public enum Why {
    /** This scanner's batches are not single files. */
    NOT_BY_FILE,
    /** Its name does not fit the profile. */
    OTHER_NAME,
    EMPTY,
    /** It is larger than the profile allows. */
    TOO_LARGE,
    /** The scanner's folder cannot be written. */
    FOLDER
  }

  /** Whether single files may be sent to this scanner. */
  public boolean takes(ScannerProfile profile) {
    return profile.kind() == BatchKind.ONE_FILE;
  }

  /**
   * Takes a file.
   *
   * @param name as the browser tells it; untrusted text
   * @param who sign-in name
   * @throws IOException when the sender broke off
   */
  public Outcome take(ScannerProfile profile, String name, InputStream content, String who)
      throws IOException {
    UploadName kept = UploadName.of(name);
    if (!takes(profile)) {
      return new Outcome.Refused(Why.NOT_BY_FILE);
    }
    if (!profile.fits(kept.name()) || profile.ignores(kept.name())) {
      return new Outcome.Refused(Why.OTHER_NAME);
    }
    if (!Files.isDirectory(profile.held(), LinkOption.NOFOLLOW_LINKS)) {
      return new Outcome.Refused(Why.FOLDER);
    }
    Path part = profile.folder().resolve("~%s.part".formatted(UUID.randomUUID()));
    try {
      return laid(profile, part, kept, content, who);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Outcome laid(
      ScannerProfile profile, Path part, UploadName name, InputStream content, String who)
      throws IOException {
    long bytes = copy(content, part, profile.limits().bytes());
    if (bytes == 0 || bytes > profile.limits().bytes()) {
      return new Outcome.Refused(bytes == 0 ? Why.EMPTY : Why.TOO_LARGE);
    }
    UploadName taken = lay(part, profile.folder(), name);
    Path laid = profile.folder().resolve(taken.name());
    if (profile.completeness() instanceof DoneMarker marker) {
      Files.createFile(laid.resolveSibling(laid.getFileName() + marker.suffix()));
    }
    LOG.info("{} was sent to {} by {}, {} bytes", laid.getFileName(), profile.name(), who, bytes);
    return new Outcome.Taken(taken.name(), taken.reasons());
  }

  /** Stops behind the limit, whatever else is sent. */
  private static long copy(InputStream content, Path part, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
      for (int read = content.read(buffer);
          read >= 0 && bytes <= most;
          read = content.read(buffer)) {
        out.write(buffer, 0, read);
        bytes += read;
      }
    }
    return bytes;
  }

  /** Takes a name of its own first, so that a scan of the same name is never written over. */
  private static UploadName lay(Path part, Path folder, UploadName name) throws IOException {
    for (int copy = 1; ; copy++) {
      UploadName tried = copy == 1 ? name : name.copy(copy);
      Path target = folder.resolve(tried.name());
      try {
        Files.createLink(target, part);
        return tried;
      } catch (FileAlreadyExistsException taken) {
        LOG.debug("{} is there already", tried.name());
      } catch (UnsupportedOperationException | IOException noLinks) {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
          Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
          return tried;
        }
      }
    }
  }
}
