package id.berkas.web.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.AbstractServletWebServerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** The provider's door, where one is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class OidcSignIn {

  private static final String ON = "berkas.oidc.issuer";

  /** Asked at the first sign-in: a provider that is away must not keep the hub from starting. */
  @Bean
  @ConditionalOnProperty(ON)
  ClientRegistrationRepository oidcClients(OidcSettings settings) {
    return new SupplierClientRegistrationRepository(
        () ->
            new InMemoryClientRegistrationRepository(
                ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId("berkas")
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope("openid", "profile")
                    .build()));
  }

  @Bean
  @ConditionalOnProperty(ON)
  OidcArrivals oidcArrivals(
      OidcSettings settings, Users users, OpenSessions sessions, ApplicationEventPublisher events) {
    return new OidcArrivals(settings, users, sessions, events);
  }

  /** A strict cookie would not come back with the person whom the provider sends back. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  @ConditionalOnProperty(ON)
  WebServerFactoryCustomizer<AbstractServletWebServerFactory> cookieThatComesBack() {
    return factory -> factory.getSession().getCookie().setSameSite(SameSite.LAX);
  }
}
