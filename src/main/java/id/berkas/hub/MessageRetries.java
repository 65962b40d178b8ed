package id.berkas.hub;

import id.berkas.hold.Holds;
import id.berkas.hold.RetryMessage;
import id.berkas.web.Retries;
import id.berkas.worker.Wire;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Sends the message a hold has kept to its queue again. */
@Component
class MessageRetries implements Retries {

  private final Holds holds;
  private final ProducerTemplate messages;

  MessageRetries(Holds holds, ProducerTemplate messages) {
    this.holds = holds;
    this.messages = messages;
  }

  /** The message first, then the settling: a crash in between tries once more instead of never. */
  @Override
  public boolean retry(long holdId, String who) {
    boolean open = holds.find(holdId).filter(hold -> hold.resolvedAt() == null).isPresent();
    RetryMessage kept = open ? holds.retryMessage(holdId).orElse(null) : null;
    if (kept == null) {
      return false;
    }
    messages.sendBody("jms:queue:" + kept.queue(), Wire.record(kept.type(), kept.body()));
    return holds.resolve(holdId, "retried by " + who);
  }
}
