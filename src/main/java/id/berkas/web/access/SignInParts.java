package id.berkas.web.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The sign-ins without the pages, for a command beside a stopped hub. No {@code @Configuration}:
 * the hub, which scans this package, has them already.
 */
@Import({Users.class, FailedSignIns.class, SignIns.class, FirstPassword.class})
public class SignInParts {

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }
}
