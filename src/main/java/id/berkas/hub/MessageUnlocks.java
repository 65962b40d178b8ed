package id.berkas.hub;

import id.berkas.hold.Holds;
import id.berkas.imaging.Unlocked;
import id.berkas.imaging.Unlocking;
import id.berkas.web.Unlocks;
import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Lets the stage that found a locked file try again, now with the password that was entered. */
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
    Optional<Unlocked> unlocked =
        holds.find(holdId).flatMap(hold -> unlocking.unlock(hold, password));
    if (unlocked.isEmpty()) {
      return false;
    }
    send(unlocked.get());
    return holds.resolve(holdId, Holds.PASSWORD + who);
  }

  private void send(Unlocked unlocked) {
    switch (unlocked) {
      case Unlocked.Batch(var batch) -> messages.sendBody("jms:queue:batches.received", batch);
      case Unlocked.Reading(var packet) -> messages.sendBody("jms:queue:packets.separated", packet);
      case Unlocked.Filing(var packet) -> messages.sendBody("jms:queue:packets.checked", packet);
    }
  }
}
