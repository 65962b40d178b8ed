@NullMarked
package id.berkas.document;

import org.jspecify.annotations.NullMarked;
