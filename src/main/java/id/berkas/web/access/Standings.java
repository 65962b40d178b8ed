package id.berkas.web.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks for those who stay a while whether they may still be here. */
@Component
public class Standings {

  private final Users users;

  Standings(Users users) {
    this.users = users;
  }

  /** The names of those whose sign-in was taken away, or whose sessions were ended. */
  public Set<String> ended(Collection<SignedIn> here) {
    return here.stream()
        .collect(Collectors.toMap(SignedIn::name, who -> who, (one, same) -> one))
        .values()
        .stream()
        .filter(this::hasEnded)
        .map(SignedIn::name)
        .collect(Collectors.toSet());
  }

  private boolean hasEnded(SignedIn who) {
    Optional<SignedIn> now = users.find(who.name()).filter(SignedIn::isEnabled);
    return now.isEmpty() || now.get().standing().generation() != who.standing().generation();
  }
}
