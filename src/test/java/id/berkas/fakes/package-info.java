/** Named stand-ins and helpers that tests of several packages share. */
@NullMarked
package id.berkas.fakes;

import org.jspecify.annotations.NullMarked;
