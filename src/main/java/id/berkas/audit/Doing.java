package id.berkas.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something somebody did, before it is written down.
 *
 * @param subject null where it was done to nothing in particular
 * @param detail what else is worth knowing; never a password
 */
public record Doing(Actor actor, Deed deed, @Nullable Subject subject, String detail) {}
