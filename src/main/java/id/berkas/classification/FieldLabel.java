package id.berkas.classification;

import org.jspecify.annotations.Nullable;

/**
 * Words that announce a value.
 *
 * @param phrase the words
 * @param kind what follows; null when it is of no use but ends the value before it
 */
record FieldLabel(Phrase phrase, @Nullable FieldKind kind) {}
