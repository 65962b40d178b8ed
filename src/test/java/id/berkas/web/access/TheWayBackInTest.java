package id.berkas.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.TestDatabase;
import id.berkas.web.access.SignIns.Answer;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What {@code berkas users reset} does beside a stopped hub. */
class TheWayBackInTest {

  private final TestDatabase database = new TestDatabase();
  private final AnnotationConfigApplicationContext stopped =
      new AnnotationConfigApplicationContext();

  TheWayBackInTest() {
    stopped.registerBean(JdbcClient.class, database::sql);
    stopped.registerBean(Clock.class, Clock::systemUTC);
    stopped.register(SignInParts.class);
    stopped.refresh();
  }

  @AfterEach
  void close() {
    stopped.close();
    database.close();
  }

  @Test
  void aLostPasswordIsReplacedByOneThatIsToldOnceAndTheShutDoorOpens() {
    SignIns signIns = stopped.getBean(SignIns.class);
    signIns.add("sari", Role.ADMINISTRATOR, "");
    FailedSignIns failed = stopped.getBean(FailedSignIns.class);
    for (int i = 0; i < FailedSignIns.MOST; i++) {
      failed.failed("sari");
    }

    Answer answer = signIns.reset("sari");

    SignedIn sari = stopped.getBean(Users.class).loadUserByUsername("sari");
    assertThat(sari.isAccountNonLocked()).isTrue();
    assertThat(sari.standing().mustChange()).isTrue();
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Told.class,
            told ->
                assertThat(
                        stopped
                            .getBean(PasswordEncoder.class)
                            .matches(told.password(), sari.secret()))
                    .isTrue());
  }

  @Test
  void aNameThatNobodyHasGetsNoPassword() {
    assertThat(stopped.getBean(SignIns.class).reset("nobody")).isInstanceOf(Answer.Refused.class);
  }
}
