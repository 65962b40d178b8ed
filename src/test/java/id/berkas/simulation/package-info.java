/** What the bench counts, tried on cases small enough to count by hand. */
@NullMarked
package id.berkas.simulation;

import org.jspecify.annotations.NullMarked;
