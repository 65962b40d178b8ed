package id.berkas.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries.
 *
 * @param who sign-in name; null for all
 * @param about a page, packet, registration, batch or other thing; its parts count too; null for
 *     all
 * @param from not before; null for no limit
 * @param until before; null for no limit
 * @param branch only doings of people of this branch; null for all
 */
public record AuditFilter(
    @Nullable String who,
    @Nullable String about,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable String branch) {}
