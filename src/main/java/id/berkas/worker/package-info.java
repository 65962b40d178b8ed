/**
 * The processes that touch hostile bytes and native code. Comes in: page jobs from the broker; goes
 * out: results. Wrong: a job that takes too long ends the process; the broker delivers it again,
 * and after three deliveries it becomes a hold.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "store",
      "hold",
      "imaging",
      "recognition",
      "archive",
      "ledger",
      "audit",
      "learning",
      "registration",
      "completeness"
    })
package id.berkas.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
