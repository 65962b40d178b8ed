package id.berkas.nativelib;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks the native libraries and tells JNA where they are. Call {@link #load()} before the first
 * use of Lept4J or Tess4J; later calls cost nothing.
 *
 * <p>The folder is the system property {@code berkas.natives}, or one of this user's own under
 * {@code java.io.tmpdir}. Processes may unpack at the same time.
 */
public final class NativeLibraries {

  /** The system property that chooses the folder. */
  public static final String FOLDER_PROPERTY = "berkas.natives";

  private static final String JNA_PATH = "jna.library.path";
  private static @Nullable Path loaded;

  private NativeLibraries() {}

  /**
   * Makes the libraries loadable.
   *
   * @return the folder that holds them
   * @throws IllegalStateException when they cannot be unpacked, with what to do
   */
  public static synchronized Path load() {
    Path known = loaded;
    if (known != null) {
      return known;
    }
    Path folder = folder();
    try {
      OwnFolder.prepare(folder);
      for (Library library : libraries()) {
        unpack(library, folder);
      }
    } catch (IOException e) {
      throw new IllegalStateException(
          "Cannot unpack the native libraries to %s (%s): set -D%s to a folder this user can write."
              .formatted(folder, e.getMessage(), FOLDER_PROPERTY),
          e);
    }
    String before = System.getProperty(JNA_PATH);
    System.setProperty(
        JNA_PATH,
        before == null
            ? folder.toString()
            : folder + System.getProperty("path.separator") + before);
    loaded = folder;
    return folder;
  }

  private static Path folder() {
    String chosen = System.getProperty(FOLDER_PROPERTY);
    return chosen != null
        ? Path.of(chosen)
        : Path.of(
            System.getProperty("java.io.tmpdir"),
            "berkas-natives-" + System.getProperty("user.name"));
  }

  /**
   * A library inside a jar.
   *
   * @param resource where it is
   * @param name the name other libraries ask for
   * @param plainName the name JNA asks for
   */
  private record Library(String resource, String name, String plainName) {}

  private static List<Library> libraries() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    if (os.startsWith("windows")) {
      return List.of(); // Lept4J and Tess4J bring their own for Windows.
    }
    String processor = arm ? "arm64" : "x86_64";
    return os.startsWith("mac")
        ? of("macosx-" + processor, ".6.dylib", ".5.5.dylib", ".dylib")
        : of("linux-" + processor, ".so.6", ".so.5.5", ".so");
  }

  private static List<Library> of(
      String platform, String leptonica, String tesseract, String plain) {
    return List.of(
        new Library(
            "/org/bytedeco/leptonica/%s/libleptonica%s".formatted(platform, leptonica),
            "libleptonica" + leptonica,
            "libleptonica" + plain),
        new Library(
            "/org/bytedeco/tesseract/%s/libtesseract%s".formatted(platform, tesseract),
            "libtesseract" + tesseract,
            "libtesseract" + plain));
  }

  private static void unpack(Library library, Path folder) throws IOException {
    byte[] content;
    try (InputStream in = NativeLibraries.class.getResourceAsStream(library.resource())) {
      if (in == null) {
        throw new IOException("no library for this platform in the jars: " + library.resource());
      }
      content = in.readAllBytes();
    }
    Path target = folder.resolve(library.name());
    if (!Files.isRegularFile(target) || !Arrays.equals(Files.readAllBytes(target), content)) {
      replace(target, content);
    }
    link(folder.resolve(library.plainName()), target);
  }

  /** Another process may run the old file, so it is replaced, never written into. */
  private static void replace(Path target, byte[] content) throws IOException {
    Path temporary = Files.createTempFile(target.getParent(), "unpacking", ".tmp");
    try {
      Files.write(temporary, content);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** A link, not a copy: the same library loaded twice from two files would be two libraries. */
  private static void link(Path name, Path target) throws IOException {
    if (Files.exists(name)) {
      return;
    }
    try {
      Files.createSymbolicLink(name, target.getFileName());
    } catch (java.nio.file.FileAlreadyExistsException e) {
      if (!Files.exists(name)) {
        throw e;
      }
    }
  }
}
