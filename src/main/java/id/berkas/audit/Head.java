package id.berkas.audit;

import java.util.Objects;

/**
 * The end of the chain.
 *
 * @param number of the last entry, 0 before the first
 * @param hash of the last entry
 */
public record Head(long number, String hash) {
  public Head {
    Objects.requireNonNull(hash);
  }
}
