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
 * @param standing whether they may sign in now, and as what
 */
public record SignedIn(
    String name, String secret, Role role, @Nullable String branch, Standing standing)
    implements UserDetails {

  /** Somebody who may sign in without more ado. */
  public SignedIn(String name, String secret, Role role, @Nullable String branch) {
    this(name, secret, role, branch, Standing.GOOD);
  }

  /**
   * How a sign-in stands.
   *
   * @param active false after an administrator took the sign-in away
   * @param locked whether too many wrong passwords came in a row
   * @param mustChange whether somebody else chose the password
   * @param generation sessions of a lower one have ended
   */
  public record Standing(boolean active, boolean locked, boolean mustChange, int generation) {
    static final Standing GOOD = new Standing(true, false, false, 0);
    static final Standing NEW = new Standing(true, false, true, 0);
  }

  /** Whether things of a branch are theirs to see. */
  public boolean sees(String otherBranch) {
    return branch == null || branch.equals(otherBranch);
  }

  public boolean is(Role wanted) {
    return role == wanted;
  }

  /** Whether they decide about packets. */
  public boolean decides() {
    return is(Role.OFFICER) || is(Role.SUPERVISOR);
  }

  @Override
  public boolean isEnabled() {
    return standing.active();
  }

  @Override
  public boolean isAccountNonLocked() {
    return !standing.locked();
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
