package id.berkas.specimen;

/** Sex as the registration file writes it: L laki-laki, P perempuan. */
public enum Sex {
  L("LAKI-LAKI"),
  P("PEREMPUAN");

  private final String onCard;

  Sex(String onCard) {
    this.onCard = onCard;
  }

  String onCard() {
    return onCard;
  }
}
