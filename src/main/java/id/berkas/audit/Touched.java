package id.berkas.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's papers that an account had to do with.
 *
 * @param registration whose; null when the packet belongs to nobody known
 * @param person name on the registration
 * @param packet the packet, null when only the registration was looked at
 * @param deeds how many entries
 */
public record Touched(
    @Nullable String registration,
    @Nullable String person,
    @Nullable String packet,
    long deeds,
    Instant first,
    Instant last) {}
