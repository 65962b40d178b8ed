package id.berkas.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds of one reason.
 *
 * @param reason code of the reason
 * @param open not settled yet, whenever they were placed
 * @param placed placed on the days that are counted
 * @param oldest since when the oldest open one waits; null when none is open
 */
public record Held(String reason, int open, int placed, @Nullable Instant oldest) {}
