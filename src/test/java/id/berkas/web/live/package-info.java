@NullMarked
package id.berkas.web.live;

import org.jspecify.annotations.NullMarked;
