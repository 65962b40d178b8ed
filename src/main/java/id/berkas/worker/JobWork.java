package id.berkas.worker;

/** Does jobs of one kind in one thread, and keeps open what is worth keeping open between them. */
interface JobWork<J, R> extends AutoCloseable {

  R work(J job);

  @Override
  default void close() {}

  /** Does jobs with a function and closes what it used. */
  static <J, R> JobWork<J, R> of(java.util.function.Function<J, R> work, AutoCloseable... used) {
    return new JobWork<>() {
      @Override
      public R work(J job) {
        return work.apply(job);
      }

      @Override
      public void close() {
        for (AutoCloseable resource : used) {
          try {
            resource.close();
          } catch (Exception e) {
            throw new IllegalStateException("cannot close " + resource, e);
          }
        }
      }
    };
  }
}
