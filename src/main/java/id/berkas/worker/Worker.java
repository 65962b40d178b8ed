package id.berkas.worker;

import id.berkas.imaging.PasswordKey;
import id.berkas.store.FolderStore;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A worker process: one thread per kind of job, no database, no web. */
public final class Worker {

  /** Exit status: the broker closed the connection. */
  static final int BROKER_GONE = 75;

  /** Exit status: a job broke or outstayed its time. */
  static final int BROKEN = 70;

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

  private Worker() {}

  /**
   * Works until the broker goes away or, when asked to, the parent process does.
   *
   * @param broker address, such as {@code tcp://localhost:61616}
   * @param user name the broker knows
   * @param password its password
   * @param store folder of the content store, shared with the hub
   * @param key opens the passwords of locked files
   * @param endsWithParent end when standard input closes
   * @throws JMSException when the broker cannot be reached or refuses the sign-in
   */
  public static void run(
      String broker,
      String user,
      String password,
      Path store,
      PasswordKey key,
      boolean endsWithParent)
      throws JMSException, InterruptedException {
    run(broker, user, password, Jobs.all(new FolderStore(store), key), endsWithParent);
  }

  static void run(
      String broker,
      String user,
      String password,
      List<JobKind<?, ?>> kinds,
      boolean endsWithParent)
      throws JMSException, InterruptedException {
    if (endsWithParent) {
      endWithParent();
    }
    try (ActiveMQConnectionFactory factory = factory(broker);
        Connection connection = factory.createConnection(user, password)) {
      Watchdog watchdog = new Watchdog(() -> Runtime.getRuntime().halt(BROKEN));
      List<Thread> threads =
          kinds.stream()
              .map(kind -> thread(new JobLoop<>(connection, kind, watchdog), kind.name()))
              .toList();
      connection.start();
      Thread.ofPlatform().daemon().name("self-proof").start(new SelfProof(connection));
      LOG.info("Working for {}.", broker);
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }

  /**
   * One message at a time per consumer: a job fetched ahead would wait behind a slow one and count
   * as delivered when the process dies.
   */
  private static ActiveMQConnectionFactory factory(String broker) {
    ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(broker);
    factory.setConsumerWindowSize(0);
    factory.setReconnectAttempts(0);
    return factory;
  }

  private static Thread thread(Runnable loop, String name) {
    return Thread.ofPlatform().name(name).start(loop);
  }

  /** Before there is a connection: a hub may go away while its worker still asks for one. */
  private static void endWithParent() {
    Thread.ofPlatform()
        .daemon()
        .name("parent")
        .start(
            () -> {
              try (InputStream in = System.in) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
              } catch (IOException e) {
                LOG.info("The hub's pipe broke: {}", e.getMessage());
              }
              Runtime.getRuntime().halt(0);
            });
  }
}
