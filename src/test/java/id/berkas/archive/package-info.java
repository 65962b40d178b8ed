/** The archive, tried on real pages and read back. */
@NullMarked
package id.berkas.archive;

import org.jspecify.annotations.NullMarked;
