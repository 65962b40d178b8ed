/** Recognition, tried on drawn pages with the real engine. */
@NullMarked
package id.berkas.recognition;

import org.jspecify.annotations.NullMarked;
