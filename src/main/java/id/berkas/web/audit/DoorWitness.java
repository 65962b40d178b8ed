package id.berkas.web.audit;

import id.berkas.audit.Actor;
import id.berkas.audit.Audit;
import id.berkas.audit.Deed;
import id.berkas.audit.Doing;
import id.berkas.web.access.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Who came in, who went, and who was turned away. Programs sign in with each request: theirs count.
 */
@Component
class DoorWitness {

  private final Audit audit;

  DoorWitness(Audit audit) {
    this.audit = audit;
  }

  @EventListener
  void cameIn(InteractiveAuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof SignedIn) {
      note(event.getAuthentication(), Deed.SIGNED_IN, "");
    }
  }

  @EventListener
  void went(LogoutSuccessEvent event) {
    note(event.getAuthentication(), Deed.SIGNED_OUT, "");
  }

  @EventListener
  void turnedAway(AbstractAuthenticationFailureEvent event) {
    note(
        event.getAuthentication(),
        Deed.TURNED_AWAY,
        String.valueOf(event.getException().getMessage()));
  }

  private void note(Authentication door, Deed deed, String detail) {
    String address =
        door.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "?";
    Actor actor =
        door.getPrincipal() instanceof SignedIn who
            ? new Actor(who.name(), who.role().name(), who.branch(), address)
            : new Actor(door.getName(), null, null, address);
    audit.note(new Doing(actor, deed, null, detail));
  }
}
