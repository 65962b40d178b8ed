/**
 * What people change about packets: whose they are, which pages lie in them, how a page lies, what
 * it is and what its fields say. Comes in: commands; goes out: changed packets, a history with an
 * undo, and packets to go through the stages again. Wrong: a refusal with a sentence; originals
 * never change.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "live",
      "store",
      "hold",
      "registration",
      "classification",
      "matching",
      "completeness",
      "verification"
    })
package id.berkas.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
