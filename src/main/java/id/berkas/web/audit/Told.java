package id.berkas.web.audit;

/** The sentence that a form's sender is told; the audit asks it whether the wish was refused. */
@FunctionalInterface
public interface Told {
  boolean refused();
}
