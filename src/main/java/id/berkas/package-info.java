@NullMarked
package id.berkas;

import org.jspecify.annotations.NullMarked;
