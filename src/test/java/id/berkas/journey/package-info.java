/** Whole days through real hubs, brokers, databases and workers. */
@NullMarked
package id.berkas.journey;

import org.jspecify.annotations.NullMarked;
