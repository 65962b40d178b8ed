package id.berkas.web.access;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sign-in at somebody else's door (OpenID Connect). Off while {@code issuer} is empty.
 *
 * @param issuer address of the provider; its configuration is read there at the first sign-in
 * @param clientId what the provider knows this program as
 * @param clientSecret its secret there
 * @param label what the button on the sign-in page says
 * @param nameClaim claim with the sign-in name
 * @param roleClaim claim with the role or a list of roles; dots lead into objects
 * @param branchClaim claim with the branch, {@code *} for all; empty: everybody sees all branches
 * @param roles the provider's names for our roles; our own names count too
 */
@ConfigurationProperties("berkas.oidc")
public record OidcSettings(
    @DefaultValue("") String issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("SSO") String label,
    @DefaultValue("preferred_username") String nameClaim,
    @DefaultValue("roles") String roleClaim,
    @DefaultValue("branch") String branchClaim,
    @DefaultValue Map<String, Role> roles) {

  public OidcSettings {
    roles = Map.copyOf(roles);
    if (!issuer.isBlank() && (clientId.isBlank() || clientSecret.isBlank())) {
      throw new IllegalArgumentException(
          "berkas.oidc.issuer needs berkas.oidc.client-id and berkas.oidc.client-secret: set all three, or none.");
    }
  }

  public boolean on() {
    return !issuer.isBlank();
  }
}
