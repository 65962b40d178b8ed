package id.berkas.web.desk;

import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The packets an officer has open, for the bar on each page; templates call it. */
@Component("hands")
public class Hands {

  private final Tasks tasks;

  Hands(Tasks tasks) {
    this.tasks = tasks;
  }

  /** First taken first; none for people who do not decide. */
  public List<Task> of(@Nullable SignedIn who) {
    return who != null && who.decides() ? tasks.held(who.name()) : List.of();
  }
}
