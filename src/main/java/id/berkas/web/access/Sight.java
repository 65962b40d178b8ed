package id.berkas.web.access;

import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a person may see. Things of another branch are answered like things that do not exist, so
 * that nobody learns what they hold.
 */
@Component
public class Sight {

  private final Batches batches;
  private final Packets packets;
  private final Pages pages;
  private final Tasks tasks;

  Sight(Batches batches, Packets packets, Pages pages, Tasks tasks) {
    this.batches = batches;
    this.packets = packets;
    this.pages = pages;
    this.tasks = tasks;
  }

  public Optional<Batch> batch(SignedIn who, String id) {
    return batches.find(id).filter(batch -> who.sees(batch.branch()));
  }

  public Optional<Packet> packet(SignedIn who, String id) {
    return packets.find(id).filter(packet -> batch(who, packet.batch()).isPresent());
  }

  public Optional<Page> page(SignedIn who, String id) {
    return pages.find(id).filter(page -> batch(who, page.batch()).isPresent());
  }

  public Optional<Task> task(SignedIn who, long id) {
    return tasks.find(id).filter(task -> who.sees(task.branch()));
  }
}
