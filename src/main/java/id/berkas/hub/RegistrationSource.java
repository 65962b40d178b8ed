package id.berkas.hub;

import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * The database of another system that the route {@code registrations-poll} reads. It is known to
 * routes only, as {@code #registrationSource}, and not connected to before that route starts.
 */
@Component
class RegistrationSource implements CamelContextConfiguration {

  private final String url;
  private final String user;
  private final String password;

  RegistrationSource(
      @Value("${berkas.registrations.source.url:}") String url,
      @Value("${berkas.registrations.source.username:}") String user,
      @Value("${berkas.registrations.source.password:}") String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  @Override
  public void beforeApplicationStart(CamelContext camel) {
    camel
        .getRegistry()
        .bind("registrationSource", new DriverManagerDataSource(url, user, password));
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {}
}
