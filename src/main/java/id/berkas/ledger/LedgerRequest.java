package id.berkas.ledger;

/** Asks a running hub for a {@link LedgerReport}. */
public record LedgerRequest() {}
