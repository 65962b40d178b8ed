@NullMarked
package id.berkas.audit;

import org.jspecify.annotations.NullMarked;
