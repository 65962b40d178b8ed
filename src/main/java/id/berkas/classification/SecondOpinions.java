package id.berkas.classification;

/** Gives whom to ask now; it may be another one for the next packet. */
@FunctionalInterface
public interface SecondOpinions {
  SecondOpinion current();
}
