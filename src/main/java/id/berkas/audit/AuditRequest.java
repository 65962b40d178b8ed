package id.berkas.audit;

/** Asks a running hub for an {@link AuditVerdict}. */
public record AuditRequest() {}
