package id.berkas.worker;

import id.berkas.archive.ArchiveJob;
import id.berkas.archive.ArchiveResult;
import id.berkas.audit.AuditRequest;
import id.berkas.audit.AuditVerdict;
import id.berkas.completeness.WorkersAsked;
import id.berkas.completeness.WorkersTold;
import id.berkas.document.BatchRef;
import id.berkas.document.Json;
import id.berkas.document.PacketRef;
import id.berkas.imaging.DecoderReport;
import id.berkas.imaging.LookJob;
import id.berkas.imaging.LookResult;
import id.berkas.imaging.Survey;
import id.berkas.imaging.SurveyJob;
import id.berkas.learning.ClassifierOrder;
import id.berkas.learning.ClassifierReply;
import id.berkas.ledger.LedgerReport;
import id.berkas.ledger.LedgerRequest;
import id.berkas.recognition.ReadJob;
import id.berkas.recognition.ReadResult;
import id.berkas.registration.ImportAsked;
import id.berkas.registration.ImportReport;
import id.berkas.registration.RegistrationOrder;
import id.berkas.registration.RegistrationReply;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Records as JMS text messages: JSON in the body, a short name of the record in the property
 * {@value #TYPE}. Only the records listed here are ever built from a message.
 */
public final class Wire {

  /** Message property that names the record. */
  public static final String TYPE = "berkasType";

  private static final Map<String, Class<?>> RECORDS =
      List.of(
              BatchRef.class,
              PacketRef.class,
              SurveyJob.class,
              Survey.class,
              LookJob.class,
              LookResult.class,
              ReadJob.class,
              ReadResult.class,
              ArchiveJob.class,
              ArchiveResult.class,
              LedgerRequest.class,
              LedgerReport.class,
              AuditRequest.class,
              AuditVerdict.class,
              RegistrationOrder.class,
              RegistrationReply.class,
              ImportAsked.class,
              ImportReport.class,
              WorkersAsked.class,
              WorkersTold.class,
              ClassifierOrder.class,
              ClassifierReply.class,
              DecoderReport.class)
          .stream()
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private Wire() {}

  /**
   * Short name of a record; for a record of a sealed type the name of that type, and for an event
   * that only goes out its own name.
   */
  public static String type(Object body) {
    return RECORDS.entrySet().stream()
        .filter(entry -> entry.getValue().isInstance(body))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(body.getClass().getSimpleName());
  }

  /** The message that carries a record. */
  public static TextMessage message(Session session, Object body) throws JMSException {
    TextMessage message = session.createTextMessage(Json.write(body));
    message.setStringProperty(TYPE, type(body));
    return message;
  }

  /**
   * The record a message carries.
   *
   * @throws IllegalArgumentException when the message is not one of ours
   */
  public static Object record(Message message) throws JMSException {
    if (message instanceof TextMessage text) {
      return record(message.getStringProperty(TYPE), text.getText());
    }
    throw new IllegalArgumentException("not a text message");
  }

  /**
   * The record of a short name.
   *
   * @throws IllegalArgumentException when the name or the JSON is not one of ours
   */
  public static Object record(String type, String json) {
    Class<?> record = RECORDS.get(String.valueOf(type));
    if (record == null) {
      throw new IllegalArgumentException("unknown message type " + type);
    }
    return Json.read(json, record);
  }
}
