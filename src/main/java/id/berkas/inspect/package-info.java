/**
 * The real stages on a file, without database, broker or store. Comes in: a file; goes out: one
 * report with pages, packets and the reasons for everything. Wrong: a file that cannot be opened is
 * reported as held with its reason, as the hub would hold it.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "store",
      "hold",
      "profile",
      "imaging",
      "separation",
      "recognition",
      "classification",
      "registration",
      "matching",
      "completeness"
    })
package id.berkas.inspect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
