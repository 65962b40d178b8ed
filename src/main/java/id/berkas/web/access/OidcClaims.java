package id.berkas.web.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who somebody is here, by what the provider says of them. */
final class OidcClaims {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,79}");
  private static final Pattern BRANCH = Pattern.compile("[A-Z0-9]{1,20}");
  private static final String ALL = "*";

  private final OidcSettings settings;

  OidcClaims(OidcSettings settings) {
    this.settings = settings;
  }

  /** What the claims come to. */
  sealed interface Read {

    /** Somebody with a role. */
    record Person(String name, Role role, @Nullable String branch) implements Read {}

    /**
     * Nobody of ours.
     *
     * @param why what lacks: {@code name}, {@code role} or {@code branch}
     */
    record Stranger(String why) implements Read {}
  }

  Read read(Map<String, Object> claims) {
    String name = text(value(claims, settings.nameClaim())).toLowerCase(Locale.ROOT);
    if (!NAME.matcher(name).matches()) {
      return new Read.Stranger("name");
    }
    Optional<Role> role = role(claims);
    if (role.isEmpty()) {
      return new Read.Stranger("role");
    }
    String branch = settings.branchClaim().isBlank() ? ALL : branch(claims);
    if (!branch.equals(ALL) && !BRANCH.matcher(branch).matches()) {
      return new Read.Stranger("branch");
    }
    return new Read.Person(name, role.get(), branch.equals(ALL) ? null : branch);
  }

  /** A claim that is not there must not open all branches. */
  private String branch(Map<String, Object> claims) {
    return text(value(claims, settings.branchClaim())).strip();
  }

  /** The first that we know. */
  private Optional<Role> role(Map<String, Object> claims) {
    Object value = value(claims, settings.roleClaim());
    Collection<?> all = value instanceof Collection<?> many ? many : List.of(text(value));
    return all.stream().map(Object::toString).flatMap(this::ours).findFirst();
  }

  private Stream<Role> ours(String theirs) {
    Role mapped = settings.roles().get(theirs);
    return mapped != null
        ? Stream.of(mapped)
        : Stream.of(Role.values()).filter(role -> role.name().equalsIgnoreCase(theirs));
  }

  private static @Nullable Object value(Map<String, Object> claims, String path) {
    if (claims.containsKey(path)) {
      return claims.get(path);
    }
    Object here = claims;
    for (String key : path.split("\\.", -1)) {
      here = here instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return here;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
