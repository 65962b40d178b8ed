package id.berkas.web.desk;

import id.berkas.custody.Reconciliation;
import id.berkas.custody.Reconciling;
import id.berkas.custody.Round;

/** An emptying with how its envelopes compare. */
record RoundRow(Round round, Reconciliation compared, Reconciliation.State state) {

  static RoundRow of(Round round, Reconciling reconciling) {
    Reconciliation compared = reconciling.of(round);
    return new RoundRow(round, compared, compared.state(!round.batches().isEmpty()));
  }

  /** What its sentence is about: envelopes, packets, their difference, stacks on the way. */
  public Object[] numbers() {
    return new Object[] {
      compared.envelopes(), compared.packets(), compared.difference(), compared.waiting().size()
    };
  }
}
