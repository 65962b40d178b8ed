package id.berkas.hub;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.activemq.artemis.api.jms.management.JMSManagementHelper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the broker, embedded or not, how much waits in its queues, and since when. */
@Component
class QueueDepths {

  private static final Logger LOG = LoggerFactory.getLogger(QueueDepths.class);
  private static final String MANAGEMENT = "activemq.management";
  private static final long PATIENCE_MILLIS = 1_000;

  private final ConnectionFactory broker;

  QueueDepths(ConnectionFactory broker) {
    this.broker = broker;
  }

  /**
   * One queue.
   *
   * @param messages waiting, or with somebody who has not finished them
   * @param oldest since when the first waits
   */
  record Depth(long messages, @Nullable Instant oldest) {}

  /** The queues that the broker knows; none when it does not answer. */
  Map<String, Depth> of(Collection<String> queues) {
    Map<String, Depth> depths = new HashMap<>();
    try (Connection connection = broker.createConnection();
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE)) {
      connection.start();
      Queue answers = session.createTemporaryQueue();
      try (MessageProducer questions = session.createProducer(session.createQueue(MANAGEMENT));
          MessageConsumer consumer = session.createConsumer(answers)) {
        for (String queue : queues) {
          Asking asking = new Asking(session, questions, consumer, answers, queue);
          Number messages = asking.number("messageCount");
          if (messages != null) {
            depths.put(queue, new Depth(messages.longValue(), asking.oldest()));
          }
        }
      }
    } catch (JMSException e) {
      LOG.warn("The broker does not tell how much waits: {}", e.getMessage());
    }
    return depths;
  }

  private record Asking(
      Session session,
      MessageProducer questions,
      MessageConsumer answers,
      Queue replies,
      String queue) {

    @Nullable Number number(String attribute) throws JMSException {
      Message question = session.createMessage();
      JMSManagementHelper.putAttribute(question, "queue." + queue, attribute);
      question.setJMSReplyTo(replies);
      questions.send(question);
      Message answer = answers.receive(PATIENCE_MILLIS);
      if (answer == null || !JMSManagementHelper.hasOperationSucceeded(answer)) {
        return null;
      }
      try {
        return JMSManagementHelper.getResult(answer) instanceof Number number ? number : null;
      } catch (Exception e) {
        JMSException unread = new JMSException("the broker's answer cannot be read");
        unread.initCause(e);
        throw unread;
      }
    }

    @Nullable Instant oldest() throws JMSException {
      Number since = number("firstMessageTimestamp");
      return since == null || since.longValue() <= 0
          ? null
          : Instant.ofEpochMilli(since.longValue());
    }
  }
}
