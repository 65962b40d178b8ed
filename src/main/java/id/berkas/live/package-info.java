/**
 * What the stages tell each other's watchers: that something of a kind changed, never what. Comes
 * in: changes, told inside the transaction that makes them; goes out: the same, heard after its
 * commit. Wrong: a change that nobody tells shows on the pages at their next slow look.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.berkas.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
