package id.berkas.figures;

/**
 * What one officer decided.
 *
 * @param days days on which there was a decision
 */
public record Officer(String name, int accepted, int sentBack, int rejected, int days) {

  public int decided() {
    return accepted + sentBack + rejected;
  }

  public double perDay() {
    return days == 0 ? 0 : decided() / (double) days;
  }
}
