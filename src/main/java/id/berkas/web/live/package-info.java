/** Streams of server-sent events that keep open pages as the hub is. */
@NullMarked
package id.berkas.web.live;

import org.jspecify.annotations.NullMarked;
