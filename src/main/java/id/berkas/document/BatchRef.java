package id.berkas.document;

/** A message about a batch: messages carry ids, never content. */
public record BatchRef(String batch) {}
