package id.berkas.web.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may call what: one chain for programs, one for people. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

  private static final String CONTENT_POLICY =
      "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final String CLERK = Role.CLERK.name();
  private static final String OFFICER = Role.OFFICER.name();
  private static final String SUPERVISOR = Role.SUPERVISOR.name();
  private static final String AUDITOR = Role.AUDITOR.name();
  private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** No database keeps a zero character, and nobody types one. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    // A parameter without a value comes as null from some containers.
    firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
    return firewall;
  }

  /** Programs: basic authentication on every request, no session, so no forged forms either. */
  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity http, Refusals refusals) throws Exception {
    return headers(http.securityMatcher("/api/**", "/actuator/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            may ->
                may.requestMatchers("/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .hasRole(ADMINISTRATOR)
                    .requestMatchers(GET, "/api/**")
                    .authenticated()
                    .requestMatchers(POST, "/api/v1/registrations", "/api/v1/registrations/**")
                    .hasRole(ADMINISTRATOR)
                    .requestMatchers(POST, "/api/v1/tasks/*/takeover")
                    .hasRole(SUPERVISOR)
                    .requestMatchers(POST, "/api/v1/tasks/**")
                    .hasAnyRole(OFFICER, SUPERVISOR)
                    .requestMatchers(POST, "/api/v1/holds/**")
                    .hasAnyRole(CLERK, ADMINISTRATOR)
                    .requestMatchers(POST, "/api/v1/pages/*/bring-back")
                    .hasAnyRole(CLERK, OFFICER, SUPERVISOR, ADMINISTRATOR)
                    .requestMatchers(POST, "/api/v1/custody/batches/*/destroyed")
                    .hasRole(ADMINISTRATOR)
                    .requestMatchers(POST, "/api/v1/custody/batches/*/asked-for")
                    .hasAnyRole(CLERK, OFFICER, SUPERVISOR, ADMINISTRATOR)
                    .requestMatchers(POST, "/api/v1/custody/**")
                    .hasAnyRole(CLERK, ADMINISTRATOR)
                    .requestMatchers(POST, "/api/v1/packets/*/contacts")
                    .hasAnyRole(CLERK, OFFICER, SUPERVISOR, ADMINISTRATOR)
                    .requestMatchers(POST, "/api/v1/corrections/**")
                    .hasAnyRole(CLERK, OFFICER, SUPERVISOR, ADMINISTRATOR)
                    .anyRequest()
                    .denyAll())
        .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
        .exceptionHandling(
            failing -> failing.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .build();
  }

  /** The chain of people calls it, not the servlet container. */
  @Bean
  FilterRegistrationBean<OpenSessions> onlyInTheChain(OpenSessions sessions) {
    FilterRegistrationBean<OpenSessions> filter = new FilterRegistrationBean<>(sessions);
    filter.setEnabled(false);
    return filter;
  }

  /** The same of the filter that knows whether somebody is there. */
  @Bean
  FilterRegistrationBean<Presence> presenceOnlyInTheChain(Presence presence) {
    FilterRegistrationBean<Presence> filter = new FilterRegistrationBean<>(presence);
    filter.setEnabled(false);
    return filter;
  }

  /** The same of the filter that lends other eyes. */
  @Bean
  FilterRegistrationBean<ViewingAs> eyesOnlyInTheChain(ViewingAs views) {
    FilterRegistrationBean<ViewingAs> filter = new FilterRegistrationBean<>(views);
    filter.setEnabled(false);
    return filter;
  }

  /** People: a form, a session, and tokens against forged forms. */
  @Bean
  @Order(2)
  SecurityFilterChain people(
      HttpSecurity http,
      SignInWatch watch,
      Presence presence,
      OpenSessions sessions,
      ViewingAs views,
      ObjectProvider<OidcArrivals> provider)
      throws Exception {
    OidcArrivals arrivals = provider.getIfAvailable();
    if (arrivals != null) {
      http.oauth2Login(
          door -> door.loginPage(TimedOut.DOOR).successHandler(arrivals).failureHandler(arrivals));
    }
    return headers(http)
        .authorizeHttpRequests(
            may ->
                // The end of a stream, whose session may have ended it.
                may.dispatcherTypeMatchers(DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers("/login", "/error", "/berkas.css", "/berkas.js", "/berkas.svg")
                    .permitAll()
                    .requestMatchers("/second-looks", "/second-looks.csv")
                    .hasAnyRole(SUPERVISOR, ADMINISTRATOR, AUDITOR)
                    .requestMatchers(POST, "/tasks/*/takeover")
                    .hasRole(SUPERVISOR)
                    .requestMatchers(POST, "/queue/**", "/tasks/**")
                    .hasAnyRole(OFFICER, SUPERVISOR)
                    .requestMatchers(POST, "/custody/batches/*/destroyed")
                    .hasRole(ADMINISTRATOR)
                    .requestMatchers(
                        POST,
                        "/custody/batches/*/asked-for",
                        "/cover-sheets/print",
                        "/cover-sheets/separators")
                    .hasAnyRole(CLERK, OFFICER, SUPERVISOR, ADMINISTRATOR)
                    .requestMatchers(POST, "/custody", "/custody/**")
                    .hasAnyRole(CLERK, ADMINISTRATOR)
                    .requestMatchers(
                        POST,
                        "/holds/**",
                        "/passes/**",
                        "/upload",
                        "/scanners/**",
                        "/pages/*/ask-again")
                    .hasAnyRole(CLERK, ADMINISTRATOR)
                    .requestMatchers(
                        POST,
                        "/pages/*/bring-back",
                        "/pages/*/fields/**",
                        "/packets/*/fields",
                        "/corrections/**",
                        "/packets/*/contacts")
                    .hasAnyRole(CLERK, OFFICER, SUPERVISOR, ADMINISTRATOR)
                    .requestMatchers(GET, "/dashboard", "/dashboard/**")
                    .hasAnyRole(AUDITOR, SUPERVISOR, ADMINISTRATOR)
                    .requestMatchers(GET, "/audit", "/audit/**", "/routes", "/routes/**")
                    .hasAnyRole(AUDITOR, ADMINISTRATOR)
                    .requestMatchers(
                        "/view-as",
                        "/view-as/**",
                        "/users",
                        "/users/**",
                        "/profiles",
                        "/profiles/**",
                        "/routes/**")
                    .hasRole(ADMINISTRATOR)
                    .anyRequest()
                    .authenticated())
        .formLogin(
            form ->
                form.loginPage("/login")
                    .successHandler(new OpenSessions.Begin())
                    .failureHandler(watch))
        .addFilterBefore(presence, SecurityContextHolderFilter.class)
        .addFilterBefore(sessions, AuthorizationFilter.class)
        .addFilterAfter(views, OpenSessions.class)
        .exceptionHandling(
            failing ->
                failing
                    .authenticationEntryPoint(new TimedOut())
                    .accessDeniedHandler(new TimedOut.Form()))
        .logout(out -> out.logoutSuccessUrl("/login?out"))
        .build();
  }

  private static HttpSecurity headers(HttpSecurity http) throws Exception {
    return http.headers(
        headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentTypeOptions(Customizer.withDefaults()));
  }
}
