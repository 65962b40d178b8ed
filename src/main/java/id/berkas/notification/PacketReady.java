package id.berkas.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The message other systems get when a packet waits for an officer. It carries ids, never content.
 *
 * @param packet packet id
 * @param batch batch id
 * @param registration registration number; null when the packet has none
 * @param outcome {@code certain}, {@code doubtful}, {@code conflict}, {@code missing} or {@code
 *     chosen}
 * @param at when the message was made
 */
public record PacketReady(
    String packet, String batch, @Nullable String registration, String outcome, Instant at) {}
