package id.berkas.worker;

import id.berkas.imaging.PasswordKey;
import id.berkas.recognition.ReadJob;
import id.berkas.store.FolderStore;
import jakarta.jms.JMSException;
import java.nio.file.Path;
import java.util.List;

/** A worker whose engine dies, as native code does, of pages with one number. */
final class CrashingWorker {

  private CrashingWorker() {}

  public static void main(String[] args) throws JMSException, InterruptedException {
    String deadlyEnd = args[3];
    List<JobKind<?, ?>> kinds =
        Jobs.all(new FolderStore(Path.of(args[2])), PasswordKey.ofThisProcess()).stream()
            .<JobKind<?, ?>>map(kind -> kind.name().equals("read") ? deadly(kind, deadlyEnd) : kind)
            .toList();
    Worker.run(args[0], "berkas", args[1], kinds, true);
  }

  private static <J, R> JobKind<J, R> deadly(JobKind<J, R> kind, String deadlyEnd) {
    return new JobKind<>(
        kind.name(),
        kind.type(),
        kind.limit(),
        () -> {
          JobWork<J, R> real = kind.work().get();
          return JobWork.of(
              job -> {
                if (job instanceof ReadJob read && read.page().endsWith(deadlyEnd)) {
                  Runtime.getRuntime().halt(139);
                }
                return real.work(job);
              },
              real);
        });
  }
}
