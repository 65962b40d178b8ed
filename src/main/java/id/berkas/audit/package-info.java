/**
 * Who saw, changed, exported or printed what, when and from where. Comes in: doings of signed-in
 * people; goes out: a chain of entries that only grows, and answers from it. Wrong: a doing that
 * cannot be written down is refused; a broken link is named in a sentence.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.berkas.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
