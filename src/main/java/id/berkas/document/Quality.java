package id.berkas.document;

import org.jspecify.annotations.Nullable;

/**
 * How well a page was scanned.
 *
 * @param contrast 0 (none) to 1 (black on white)
 * @param sharpness 0 (blurred) to 1 (crisp edges)
 * @param advice code of what the clerk can do about it ({@code too-dark}, {@code blurred}), or null
 *     when nothing is wrong
 */
public record Quality(double contrast, double sharpness, @Nullable String advice) {}
