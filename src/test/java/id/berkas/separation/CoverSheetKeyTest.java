package id.berkas.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.berkas.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverSheetKeyTest {

  @TempDir Path data;

  @Test
  void theFirstUseMakesAKeyThatOnlyItsOwnerReads() throws IOException {
    byte[] key = CoverSheetKey.in(data.resolve("new"));
    Path file = data.resolve("new").resolve(CoverSheetKey.FILE);
    assertThat(key).hasSize(32).isEqualTo(Files.readAllBytes(file));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void theKeyStaysTheSame() {
    assertThat(CoverSheetKey.in(data)).isEqualTo(CoverSheetKey.in(data));
  }

  @Test
  void twoFoldersHaveTwoKeys() {
    assertThat(CoverSheetKey.in(data.resolve("a")))
        .isNotEqualTo(CoverSheetKey.in(data.resolve("b")));
  }

  @Test
  void hubsThatStartTogetherGetOneKey() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<String>> keys = new ArrayList<>();
    try (ExecutorService hubs = Executors.newFixedThreadPool(8)) {
      for (int hub = 0; hub < 8; hub++) {
        keys.add(
            hubs.submit(
                () -> {
                  start.await();
                  return HexFormat.of().formatHex(CoverSheetKey.in(data));
                }));
      }
      start.countDown();
    }
    String first = keys.getFirst().get();
    for (Future<String> key : keys) {
      assertThat(key.get()).isEqualTo(first);
    }
    assertThat(data).isDirectoryContaining("glob:**/" + CoverSheetKey.FILE);
    assertThat(data.toFile().list()).hasSize(1);
  }

  @Test
  void aKeyCutShortIsRefusedWithARemedy() throws IOException {
    Files.write(data.resolve(CoverSheetKey.FILE), new byte[31]);
    assertThatThrownBy(() -> CoverSheetKey.in(data))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("31 bytes instead of 32")
        .hasMessageContaining("backup");
  }
}
