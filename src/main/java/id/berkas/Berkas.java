package id.berkas;

/** Entry point of every command; see {@code ./berkas --help}. */
public final class Berkas {
  private Berkas() {}

  public static void main(String[] args) {}
}
