package id.berkas.classification;

/** A catalogue file that contradicts itself; the message names file, line and remedy. */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CatalogueException(String file, int line, String problem, String remedy) {
    super("%s, line %d: %s. %s".formatted(file, line, problem, remedy));
  }
}
