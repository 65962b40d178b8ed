@NullMarked
package id.berkas.imaging;

import org.jspecify.annotations.NullMarked;
