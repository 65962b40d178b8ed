package id.berkas.hold;

/**
 * A message kept so that a stage can try again.
 *
 * @param queue where it goes
 * @param type short name of the record, as on the wire
 * @param body the record as JSON
 */
public record RetryMessage(String queue, String type, String body) {}
