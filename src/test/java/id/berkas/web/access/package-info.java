@NullMarked
package id.berkas.web.access;

import org.jspecify.annotations.NullMarked;
