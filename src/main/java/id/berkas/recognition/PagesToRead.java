package id.berkas.recognition;

import id.berkas.document.PacketRef;
import java.util.List;

/**
 * What is still to be done for a packet.
 *
 * @param jobs one for each filed page that nobody read yet
 * @param through the packet itself when nothing in it is left to read, so that it does not wait for
 *     ever
 */
public record PagesToRead(List<ReadJob> jobs, List<PacketRef> through) {

  public PagesToRead {
    jobs = List.copyOf(jobs);
    through = List.copyOf(through);
  }
}
