package id.berkas.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who does it, and from where.
 *
 * @param name sign-in name
 * @param role what they are here; null before they have signed in
 * @param branch whose paper they see; null for all
 * @param address network address their request came from
 */
public record Actor(String name, @Nullable String role, @Nullable String branch, String address) {}
