/**
 * Puts the program together: store, database, broker, messages and the pool of workers. Comes in:
 * settings; goes out: a running hub. Wrong: a set-up that cannot work stops the start with one
 * sentence; a worker that dies is replaced.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "live",
      "store",
      "hold",
      "profile",
      "imaging",
      "recognition",
      "archive",
      "worker",
      "registration",
      "completeness",
      "web",
      "revision",
      "audit"
    })
package id.berkas.hub;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
