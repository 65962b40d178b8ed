/**
 * What a clerk beside a scanner sees of the stack that just went through. Comes in: batches as far
 * as the stages have come; goes out: arrivals with what should be scanned again while the paper is
 * in hand. Wrong: what cannot be known yet is left out, and comes with the next look.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "hold",
      "profile",
      "classification",
      "completeness",
      "matching",
      "correction"
    })
package id.berkas.scanning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
