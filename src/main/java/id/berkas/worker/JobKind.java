package id.berkas.worker;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A kind of job.
 *
 * @param name names its queues: {@code jobs.<name>}, {@code results.<name>}, {@code dead.<name>}
 * @param type record of the job
 * @param limit how long a job may take before its process is ended
 * @param work makes what does the job; one per thread
 */
record JobKind<J, R>(
    String name, Class<J> type, Function<J, Duration> limit, Supplier<JobWork<J, R>> work) {

  String jobs() {
    return "jobs." + name;
  }

  String results() {
    return "results." + name;
  }
}
