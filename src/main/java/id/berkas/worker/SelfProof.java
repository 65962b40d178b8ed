package id.berkas.worker;

import id.berkas.imaging.DecoderProof;
import id.berkas.imaging.DecoderReport;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Proves the worker's decoders beside its first jobs and tells the hub. */
final class SelfProof implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(SelfProof.class);
  private static final String REPORTS = "results.decoders";

  private final Connection connection;

  SelfProof(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void run() {
    DecoderReport report = new DecoderReport(machine(), DecoderProof.missing());
    try (Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        MessageProducer reports = session.createProducer(session.createQueue(REPORTS))) {
      reports.send(Wire.message(session, report));
    } catch (JMSException e) {
      LOG.warn("The hub could not be told about the decoders: {}", e.getMessage());
    }
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
