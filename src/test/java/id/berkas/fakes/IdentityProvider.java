package id.berkas.fakes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * A real OpenID Connect provider on a port of its own: Spring Authorization Server, whose people
 * show their password by basic authentication. Their claims are those that {@link #CLAIMS} lists.
 */
public final class IdentityProvider implements AutoCloseable {

  public static final String SECRET = "rahasia-klien";

  /** By sign-in name; each has the password {@code sandi}. */
  static final Map<String, Map<String, Object>> CLAIMS =
      Map.of(
          "sari", Map.of("roles", List.of("lain", "petugas"), "branch", "PKL"),
          "budi", Map.of("roles", List.of("AUDITOR"), "branch", "*"),
          "tamu", Map.of("roles", List.of("tamu"), "branch", "PKL"),
          "kosong", Map.of("roles", List.of("petugas")),
          "admin", Map.of("roles", List.of("petugas"), "branch", "PKL"));

  private final ConfigurableApplicationContext server;

  private IdentityProvider(ConfigurableApplicationContext server) {
    this.server = server;
  }

  /** A provider that lets the client {@code berkas} in at any port of this machine. */
  public static IdentityProvider start(int hub) {
    return new IdentityProvider(
        new SpringApplicationBuilder(Server.class)
            .properties(
                Map.of(
                    "server.port", "0",
                    "spring.main.web-application-type", "servlet",
                    "server.servlet.session.cookie.name", "PROVIDER",
                    "hub.port", hub))
            .run());
  }

  public int port() {
    return Integer.parseInt(server.getEnvironment().getProperty("local.server.port", "0"));
  }

  @Override
  public void close() {
    server.close();
  }

  @ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    OAuth2AuthorizationServerJwtAutoConfiguration.class
  })
  static class Server {

    @Bean
    SecurityFilterChain everything(HttpSecurity http) throws Exception {
      return http.with(
              OAuth2AuthorizationServerConfigurer.authorizationServer(),
              server -> server.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(may -> may.anyRequest().authenticated())
          .httpBasic(
              door -> door.securityContextRepository(new HttpSessionSecurityContextRepository()))
          .build();
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(
          CLAIMS.keySet().stream()
              .map(name -> User.withUsername(name).password("{noop}sandi").roles("X").build())
              .toList());
    }

    @Bean
    RegisteredClientRepository clients(Environment settings) {
      int hub = settings.getRequiredProperty("hub.port", Integer.class);
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId(UUID.randomUUID().toString())
              .clientId("berkas")
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri("http://127.0.0.1:%d/login/oauth2/code/berkas".formatted(hub))
              .scope("openid")
              .scope("profile")
              .build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return context -> {
        String name = context.getPrincipal().getName();
        context.getClaims().claim("preferred_username", name);
        CLAIMS.getOrDefault(name, Map.of()).forEach(context.getClaims()::claim);
      };
    }
  }
}
