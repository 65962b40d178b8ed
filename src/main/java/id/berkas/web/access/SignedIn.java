package id.berkas.web.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who may sign in.
 *
 * @param name sign-in name, lower case
 * @param secret the encoded password
 * @param role what they do
 * @param branch the branch they work for; null sees all
 */
public record SignedIn(String name, String secret, Role role, @Nullable String branch)
    implements UserDetails {

  /** Whether things of a branch are theirs to see. */
  public boolean sees(String otherBranch) {
    return branch == null || branch.equals(otherBranch);
  }

  public boolean is(Role wanted) {
    return role == wanted;
  }

  @Override
  public List<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
  }

  @Override
  public String getPassword() {
    return secret;
  }

  @Override
  public String getUsername() {
    return name;
  }

  /** Without the secret: this ends up in logs. */
  @Override
  public String toString() {
    return "%s (%s)".formatted(name, role);
  }
}
