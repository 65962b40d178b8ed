@NullMarked
package id.berkas.architecture;

import org.jspecify.annotations.NullMarked;
