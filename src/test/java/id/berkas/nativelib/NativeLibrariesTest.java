package id.berkas.nativelib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import net.sourceforge.lept4j.Leptonica;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {

  @Test
  void leptonicaAnswersWithoutASystemPackage() {
    Path folder = NativeLibraries.load();

    assertThat(folder).isDirectory();
    assertThat(Leptonica.INSTANCE.getLeptonicaVersion().getString(0)).startsWith("leptonica-1.");
  }

  @Test
  void aFolderThatOthersCanWriteToIsRefused(@TempDir Path parent) throws IOException {
    Path open = Files.createDirectory(parent.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

    assertThatThrownBy(() -> OwnFolder.prepare(open)).hasMessageContaining("others can write");
  }

  @Test
  void aLinkToAFolderIsRefused(@TempDir Path parent) throws IOException {
    Path link = Files.createSymbolicLink(parent.resolve("link"), Path.of("nowhere"));

    assertThatThrownBy(() -> OwnFolder.prepare(link)).isInstanceOf(IOException.class);
  }
}
