/**
 * The REST API. Comes in: requests of programs with basic authentication; goes out: JSON. Wrong:
 * every refusal is a problem detail (RFC 9457) with one clear sentence.
 */
@NullMarked
package id.berkas.web.api;

import org.jspecify.annotations.NullMarked;
