package id.berkas.completeness;

import java.util.List;

/**
 * How far the papers of one worker of a collective claim have come.
 *
 * @param registration the worker's registration
 * @param name the worker; untrusted text
 * @param found types of the documents that are there
 * @param missing types of those that the claim still lacks
 * @param pages page ids of the worker's papers, in the worker's own packets and the company's
 */
public record WorkerState(
    String registration,
    String name,
    List<String> found,
    List<String> missing,
    List<String> pages) {

  public WorkerState {
    found = List.copyOf(found);
    missing = List.copyOf(missing);
    pages = List.copyOf(pages);
  }
}
