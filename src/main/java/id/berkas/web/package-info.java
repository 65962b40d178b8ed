/**
 * The pages and the API that people and programs use. Comes in: requests of signed-in users; goes
 * out: HTML and JSON. Wrong: bad input gets a sentence with what to do next.
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
      "archive",
      "verification",
      "letter",
      "separation",
      "correction",
      "custody",
      "collation",
      "intake",
      "profile",
      "scanning",
      "audit",
      "figures",
      "revision"
    })
package id.berkas.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
