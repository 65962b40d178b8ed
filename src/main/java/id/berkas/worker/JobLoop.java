package id.berkas.worker;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes jobs of one kind, one at a time, and answers. Job and answer are one transaction: when the
 * process dies in between, the broker gives the job to another worker.
 */
final class JobLoop<J, R> implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(JobLoop.class);

  private final Connection connection;
  private final JobKind<J, R> kind;
  private final Watchdog watchdog;

  JobLoop(Connection connection, JobKind<J, R> kind, Watchdog watchdog) {
    this.connection = connection;
    this.kind = kind;
    this.watchdog = watchdog;
  }

  @Override
  public void run() {
    try (JobWork<J, R> work = kind.work().get();
        Session session = connection.createSession(Session.SESSION_TRANSACTED);
        MessageConsumer jobs = session.createConsumer(session.createQueue(kind.jobs()));
        MessageProducer results = session.createProducer(session.createQueue(kind.results()))) {
      while (true) {
        Message message = jobs.receive();
        if (message == null) {
          return;
        }
        handle(message, work, session, results);
      }
    } catch (JMSException e) {
      LOG.error("The broker is gone ({}); this worker ends.", e.getMessage());
      Runtime.getRuntime().halt(Worker.BROKER_GONE);
    } catch (Throwable e) {
      LOG.error("A {} job broke its worker; the broker delivers it again.", kind.name(), e);
      Runtime.getRuntime().halt(Worker.BROKEN);
    }
  }

  private void handle(Message message, JobWork<J, R> work, Session session, MessageProducer results)
      throws JMSException {
    J job = kind.type().cast(Wire.record(message));
    try (var watched = watchdog.watch(kind.name(), kind.limit().apply(job))) {
      results.send(Wire.message(session, work.work(job)));
      session.commit();
    }
  }
}
