/**
 * Makes one searchable PDF of a packet. Comes in: page references and words; goes out: a file with
 * its checksum in the store. Wrong: a page that cannot be drawn is replaced by a sheet that says
 * so, never left out.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "document",
      "store",
      "hold",
      "imaging",
      "profile",
      "matching",
      "classification"
    })
package id.berkas.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
