@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.berkas.architecture.planted.first;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
