/**
 * Where bytes live: each content once, under its SHA-256, never changed. Comes in: streams; goes
 * out: checksums and paths. Wrong: a full disk or a checksum that no longer fits is a {@link
 * id.berkas.store.StoreException}, and nothing half-written is ever visible.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.berkas.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
