package id.berkas.document;

import java.time.Instant;
import java.util.List;

/**
 * What one scanner delivered in one run.
 *
 * @param id for people too, such as {@code PKL-261121-0007}
 * @param profile the scanner profile it came through
 * @param branch branch code of the profile
 * @param name what the scanner called it; untrusted text
 * @param state how far it has come
 * @param receivedAt when its first file was first seen
 * @param files its originals in page order
 */
public record Batch(
    String id,
    String profile,
    String branch,
    String name,
    BatchState state,
    Instant receivedAt,
    List<BatchFile> files) {

  public Batch {
    files = List.copyOf(files);
  }
}
