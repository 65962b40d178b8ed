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
 * @param ahead how many images besides were fetched ahead; where there are no deeds, none was shown
 */
public record Touched(
    @Nullable String registration,
    @Nullable String person,
    @Nullable String packet,
    long deeds,
    long ahead,
    Instant first,
    Instant last) {}
