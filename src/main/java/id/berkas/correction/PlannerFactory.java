package id.berkas.correction;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.correction.Correction.SetField;
import id.berkas.document.Packet;
import id.berkas.document.PacketChanges;
import id.berkas.document.Packets;
import id.berkas.document.PageLook;
import id.berkas.registration.Registrations;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives each correction a planner that knows who asks and where a new packet would stand. */
@Component
class PlannerFactory {

  private final Registrations registrations;
  private final DocumentCatalogue catalogue;
  private final Packets packets;
  private final PacketChanges changes;
  private final Pictures pictures;
  private final Clock clock;

  PlannerFactory(
      Registrations registrations,
      DocumentCatalogue catalogue,
      Packets packets,
      PacketChanges changes,
      Pictures pictures,
      Clock clock) {
    this.registrations = registrations;
    this.catalogue = catalogue;
    this.packets = packets;
    this.changes = changes;
    this.pictures = pictures;
    this.clock = clock;
  }

  /**
   * @param batch where a split adds its packet
   */
  Planner planner(String who, String batch) {
    return new Planner(new Here(who, batch));
  }

  private final class Here implements Surroundings {
    private final String who;
    private final String batch;

    Here(String who, String batch) {
      this.who = who;
      this.batch = batch;
    }

    @Override
    public String who() {
      return who;
    }

    @Override
    public Instant now() {
      return clock.instant();
    }

    @Override
    public boolean isRegistration(String number) {
      return registrations.find(number).isPresent();
    }

    @Override
    public boolean isType(String code) {
      return catalogue.knows(code);
    }

    @Override
    public Optional<Field> field(String packet, SetField command) {
      return packets.finding(packet, Documents.FINDING, Documents.class).stream()
          .flatMap(found -> found.fields().stream())
          .filter(
              field ->
                  field.page().equals(command.page())
                      && field.kind() == command.field()
                      && field.box().equals(command.box()))
          .findFirst();
    }

    @Override
    public String newPacket() {
      return Packet.id(batch, changes.nextPosition(batch));
    }

    @Override
    public Optional<PageLook> turned(PageLook look, int degrees) {
      return pictures.turned(look, degrees);
    }
  }
}
