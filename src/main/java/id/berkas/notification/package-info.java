/**
 * Tells other systems that a packet is ready. Comes in: queued packets; goes out: one small message
 * each. Wrong: a broker that is away delays the message, it never drops it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "matching"})
package id.berkas.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
