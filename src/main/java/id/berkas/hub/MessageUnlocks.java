package id.berkas.hub;

import id.berkas.document.BatchRef;
import id.berkas.hold.Holds;
import id.berkas.imaging.Unlocking;
import id.berkas.web.Unlocks;
import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Surveys a locked batch again, now with the password that was entered. */
@Component
class MessageUnlocks implements Unlocks {

  private final Holds holds;
  private final Unlocking unlocking;
  private final ProducerTemplate messages;

  MessageUnlocks(Holds holds, Unlocking unlocking, ProducerTemplate messages) {
    this.holds = holds;
    this.unlocking = unlocking;
    this.messages = messages;
  }

  /** The message first, then the settling: a crash in between tries once more instead of never. */
  @Override
  public boolean unlock(long holdId, String password, String who) {
    Optional<BatchRef> batch = holds.find(holdId).flatMap(hold -> unlocking.unlock(hold, password));
    if (batch.isEmpty()) {
      return false;
    }
    messages.sendBody("jms:queue:batches.received", batch.get());
    return holds.resolve(holdId, "password entered by " + who);
  }
}
