package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords are sealed with a key that only the hub's account can read. */
class PasswordKeyTest {

  @TempDir Path data;

  @Property(tries = 200)
  void whatWasSealedOpensWithTheSameKeyOnly(@ForAll String password) {
    String clear = password.replaceAll("\\p{Cs}", "");
    PasswordKey key = PasswordKey.ofThisProcess();

    assertThat(key.open(key.seal(clear))).contains(clear);
    assertThat(PasswordKey.of(key.text()).open(key.seal(clear))).contains(clear);
    assertThat(PasswordKey.ofThisProcess().open(key.seal(clear))).isEmpty();
  }

  @Test
  void onePasswordHasOneSealedFormAndAnotherAnother() {
    PasswordKey key = PasswordKey.ofThisProcess();

    assertThat(key.seal("rahasia")).isEqualTo(key.seal("rahasia")).isNotEqualTo(key.seal("0000"));
  }

  @Test
  void whatWasChangedDoesNotOpen() {
    PasswordKey key = PasswordKey.ofThisProcess();
    byte[] sealed = Base64.getUrlDecoder().decode(key.seal("rahasia"));
    for (int place = 0; place < sealed.length; place++) {
      byte[] changed = sealed.clone();
      changed[place] ^= 1;
      assertThat(key.open(Base64.getUrlEncoder().encodeToString(changed))).isEmpty();
    }
    assertThat(key.open("")).isEmpty();
    assertThat(key.open("rahasia in the clear")).isEmpty();
  }

  @Test
  void theKeyIsMadeOnceAndIsItsOwnersOnly() throws IOException {
    String sealed = PasswordKey.in(data).seal("rahasia");

    assertThat(PasswordKey.in(data).open(sealed)).contains("rahasia");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve(PasswordKey.FILE))))
        .isEqualTo("rw-------");
  }

  @Test
  void aKeyThatIsNotWholeIsPutAsideAndTheHubStarts() throws IOException {
    Files.write(data.resolve(PasswordKey.FILE), new byte[7]);

    assertThat(PasswordKey.in(data).open(PasswordKey.in(data).seal("x"))).contains("x");
    assertThat(data.resolve(PasswordKey.FILE + ".damaged")).hasSize(7);
  }

  @Test
  void aWorkerIsNotStartedWithHalfAKey() {
    assertThatThrownBy(() -> PasswordKey.of("c2hvcnQ="))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PasswordKey.of("%")).isInstanceOf(IllegalArgumentException.class);
  }
}
