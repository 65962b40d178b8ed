package id.berkas;

import id.berkas.cli.BerkasCommand;

/** Entry point of every command; see {@code ./berkas --help}. */
public final class Berkas {
  private Berkas() {}

  public static void main(String[] args) {
    BerkasCommand.main(args);
  }
}
