package id.berkas.cli;

import id.berkas.audit.AuditRequest;
import id.berkas.audit.AuditVerdict;
import id.berkas.completeness.WorkersAsked;
import id.berkas.completeness.WorkersTold;
import id.berkas.document.Json;
import id.berkas.hub.BrokerAddress;
import id.berkas.learning.ClassifierOrder;
import id.berkas.learning.ClassifierReply;
import id.berkas.ledger.LedgerReport;
import id.berkas.ledger.LedgerRequest;
import id.berkas.registration.ImportAsked;
import id.berkas.registration.ImportReport;
import id.berkas.registration.RegistrationOrder;
import id.berkas.registration.RegistrationReply;
import id.berkas.worker.Wire;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TemporaryQueue;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Asks the hub that runs on a data folder; H2 lets only one process in. */
final class RunningHub {

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private static final Duration KNOCK = Duration.ofSeconds(3);

  private RunningHub() {}

  /** The ledger as the running hub sees it. */
  static LedgerReport checkLedger(Path data) {
    return ask(data, "ledger.check", new LedgerRequest(), LedgerReport.class);
  }

  /** Whether the running hub finds the chain of its audit whole. */
  static AuditVerdict verifyAudit(Path data) {
    return ask(data, "audit.verify", new AuditRequest(), AuditVerdict.class);
  }

  /** Whether a hub with an embedded broker runs on the folder. */
  static boolean answers(Path data) {
    if (!Files.exists(data.resolve("broker.json"))) {
      return false;
    }
    URI broker = URI.create(address(data).workers());
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(broker.getHost(), broker.getPort()), (int) KNOCK.toMillis());
      return true;
    } catch (IOException nobodyThere) {
      return false;
    }
  }

  /** The registrations as the running hub has them. */
  static RegistrationReply registrations(Path data, RegistrationOrder order) {
    return ask(data, "registrations.asked", order, RegistrationReply.class);
  }

  /** The running hub takes a registration file whose copy lies in its registrations folder. */
  static ImportReport importRegistrations(Path data, ImportAsked asked) {
    return ask(data, "registrations.import", asked, ImportReport.class);
  }

  /** The workers of a company's registration as the running hub has them. */
  static WorkersTold workers(Path data, WorkersAsked asked) {
    return ask(data, "registrations.workers", asked, WorkersTold.class);
  }

  /** The learned classifier as the running hub has it. */
  static ClassifierReply classifier(Path data, ClassifierOrder order) {
    return ask(data, "classifier.asked", order, ClassifierReply.class);
  }

  private static <T> T ask(Path data, String queue, Object question, Class<T> answer) {
    BrokerAddress broker = address(data);
    try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(broker.workers());
        Connection connection = factory.createConnection(broker.user(), broker.password());
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE)) {
      connection.start();
      return answer.cast(ask(session, queue, question));
    } catch (JMSException e) {
      throw new Refused(
          "The hub on %s does not answer (%s): wait for its start, or stop it and try again."
              .formatted(data, e.getMessage()));
    }
  }

  private static Object ask(Session session, String queue, Object asked) throws JMSException {
    TemporaryQueue answers = session.createTemporaryQueue();
    try (MessageProducer questions = session.createProducer(session.createQueue(queue));
        MessageConsumer consumer = session.createConsumer(answers)) {
      Message question = Wire.message(session, asked);
      question.setJMSReplyTo(answers);
      question.setJMSCorrelationID(answers.getQueueName());
      questions.send(question);
      Message answer = consumer.receive(PATIENCE.toMillis());
      if (answer == null) {
        throw new Refused("The running hub did not answer in time: look at its log.");
      }
      return Wire.record(answer);
    }
  }

  private static BrokerAddress address(Path data) {
    try {
      return Json.read(Files.readString(data.resolve("broker.json")), BrokerAddress.class);
    } catch (IOException e) {
      throw new Refused(
          "Another program works on %s and its broker is unknown: stop it and try again."
              .formatted(data));
    }
  }
}
