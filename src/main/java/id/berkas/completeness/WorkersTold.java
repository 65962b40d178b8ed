package id.berkas.completeness;

import java.util.List;

/**
 * The answer to {@link WorkersAsked}.
 *
 * @param workers by number of their registration; none when there is no worker list
 */
public record WorkersTold(List<WorkerState> workers) {
  public WorkersTold {
    workers = List.copyOf(workers);
  }
}
