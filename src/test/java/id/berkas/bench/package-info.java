/** What the bench counts, tried on cases small enough to count by hand. */
@NullMarked
package id.berkas.bench;

import org.jspecify.annotations.NullMarked;
