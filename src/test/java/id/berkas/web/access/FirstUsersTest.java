package id.berkas.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.berkas.fakes.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstUsersTest {

  private final TestDatabase database = new TestDatabase();
  private final Users users =
      new Users(database.sql(), new FailedSignIns(database.sql(), Clock.systemUTC()));
  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();

  @TempDir Path data;

  @AfterEach
  void close() {
    database.close();
  }

  private void start(boolean demo) {
    new FirstUsers(users, encoder, new FirstPassword(data), demo).afterSingletonsInstantiated();
  }

  private String told() throws IOException {
    return Files.readAllLines(data.resolve(FirstPassword.FILE)).getLast();
  }

  @Test
  void theFirstStartMakesAnAdministratorAndTellsThePasswordToTheOwnerOnly() throws IOException {
    start(false);

    SignedIn admin = users.loadUserByUsername("Admin");
    assertThat(admin.role()).isEqualTo(Role.ADMINISTRATOR);
    assertThat(admin.standing().mustChange()).isTrue();
    assertThat(encoder.matches(told(), admin.secret())).isTrue();
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve(FirstPassword.FILE))))
        .isEqualTo("rw-------");
    assertThat(admin.toString()).doesNotContain(admin.secret());
  }

  @Test
  void theFileGoesAwayWhenThePasswordIsChanged() throws IOException {
    start(false);
    FirstPassword file = new FirstPassword(data);
    SignIns signIns =
        new SignIns(users, new FailedSignIns(database.sql(), Clock.systemUTC()), encoder, file);
    String fresh = "empat kata yang lain";

    signIns.changePassword(users.loadUserByUsername("admin"), told(), "pendek", "pendek");
    assertThat(file.file()).exists();
    signIns.changePassword(users.loadUserByUsername("admin"), told(), fresh, fresh);

    assertThat(file.file()).doesNotExist();
  }

  @Test
  void theSecondStartChangesNothing() throws IOException {
    start(false);
    String first = told();
    start(false);

    assertThat(told()).isEqualTo(first);
    assertThat(encoder.matches(first, users.loadUserByUsername("admin").secret())).isTrue();
  }

  @Test
  void theDemonstrationsSignInsExistOnlyInADemonstration() {
    start(false);
    assertThatThrownBy(() -> users.loadUserByUsername("clerk"))
        .isInstanceOf(UsernameNotFoundException.class);
  }

  @Test
  void aDemonstrationHasOneSignInForEachRole() {
    start(true);

    assertThat(DemoSignIns.all())
        .extracting(DemoSignIns.SignIn::role)
        .containsOnlyOnce(Role.values());
    assertThat(DemoSignIns.all())
        .allSatisfy(
            known ->
                assertThat(
                        encoder.matches(
                            known.password(), users.loadUserByUsername(known.name()).secret()))
                    .isTrue());
    assertThat(data.resolve(FirstPassword.FILE)).doesNotExist();
  }
}
