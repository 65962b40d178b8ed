package id.berkas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

  private static final byte[] PAPER = "SPECIMEN".getBytes(StandardCharsets.UTF_8);

  /** From {@code printf SPECIMEN | sha256sum}. */
  private static final String ADDRESS =
      "19df60b5b6ac426b3155059180c70cdc7d48eac7635bfedfd9a13a89a754c9b2";

  @TempDir Path folder = Path.of("");
  private FolderStore store = new FolderStore(Path.of("target/nowhere"));

  @BeforeEach
  void anEmptyStore() {
    store = new FolderStore(folder);
  }

  @Test
  void contentIsFoundUnderItsChecksum() {
    Stored stored = store.put(PAPER);
    assertThat(stored).isEqualTo(new Stored(ADDRESS, PAPER.length));
    assertThat(store.bytes(ADDRESS)).isEqualTo(PAPER);
    assertThat(store.intact(ADDRESS)).isTrue();
  }

  @Test
  void theSameContentTwiceIsKeptOnceAndStaysAsItWas() throws IOException {
    store.put(PAPER);
    Object before = Files.readAttributes(store.file(ADDRESS), "unix:ino").get("ino");
    store.put(PAPER);
    assertThat(Files.readAttributes(store.file(ADDRESS), "unix:ino").get("ino")).isEqualTo(before);
    assertThat(store.addresses()).containsExactly(ADDRESS);
  }

  @Test
  void aChangedByteIsNoticed() throws IOException {
    store.put(PAPER);
    Files.write(store.file(ADDRESS), "SPECIMEM".getBytes(StandardCharsets.UTF_8));
    assertThat(store.intact(ADDRESS)).isFalse();
  }

  @Test
  void aStreamThatBreaksLeavesNothingBehind() throws IOException {
    InputStream breaking =
        new SequenceInputStream(
            new ByteArrayInputStream(PAPER),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("No space left on device");
              }
            });
    assertThatThrownBy(() -> store.put(breaking))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("free some space");
    assertThat(store.addresses()).isEmpty();
    try (Stream<Path> left = Files.list(folder.resolve("incoming"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void anAddressThatIsAPathIsRefused() {
    assertThatThrownBy(() -> store.file("../../etc/passwd")).isInstanceOf(StoreException.class);
  }

  @Test
  void contentThatIsNotThereIsNotIntact() {
    assertThat(store.has(ADDRESS)).isFalse();
    assertThat(store.intact(ADDRESS)).isFalse();
    assertThatThrownBy(() -> store.bytes(ADDRESS)).isInstanceOf(MissingContentException.class);
  }
}
