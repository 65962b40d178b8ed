package id.berkas.web.access;

import id.berkas.web.access.SignedIn.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the first users at the first start: {@code admin} with a random password that is told once,
 * or the known sign-ins of a demonstration.
 */
@Component
class FirstUsers implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(FirstUsers.class);

  private final Users users;
  private final PasswordEncoder encoder;
  private final FirstPassword first;
  private final boolean demo;

  FirstUsers(
      Users users,
      PasswordEncoder encoder,
      FirstPassword first,
      @Value("${berkas.demo:false}") boolean demo) {
    this.users = users;
    this.encoder = encoder;
    this.first = first;
    this.demo = demo;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!users.none()) {
      return;
    }
    if (demo) {
      DemoSignIns.all()
          .forEach(user -> add(user.name(), user.password(), user.role(), Standing.GOOD));
    } else {
      String password = OneTimePassword.random();
      first.write("admin", password);
      add("admin", password, Role.ADMINISTRATOR, Standing.NEW);
      LOG.info(
          "First sign-in: admin; the password is in {}, which goes away when it is changed.",
          first.file());
    }
  }

  private void add(String name, String password, Role role, Standing standing) {
    users.add(new SignedIn(name, encoder.encode(password), role, null, standing));
  }
}
