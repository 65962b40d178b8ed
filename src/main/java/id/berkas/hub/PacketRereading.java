package id.berkas.hub;

import id.berkas.document.PacketRef;
import id.berkas.web.Rereading;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Puts a packet on the queue of freshly cut ones: every later stage may run twice. */
@Component
class PacketRereading implements Rereading {

  private final ProducerTemplate messages;

  PacketRereading(ProducerTemplate messages) {
    this.messages = messages;
  }

  @Override
  public void again(PacketRef packet) {
    messages.sendBody("jms:queue:packets.separated", packet);
  }
}
