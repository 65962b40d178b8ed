package id.berkas.intake;

import id.berkas.hold.Holds;
import id.berkas.store.ContentStore;
import java.time.Clock;
import java.util.concurrent.locks.Lock;

/**
 * What a sweep works with.
 *
 * @param entering held while a batch is entered, so that the same bytes from two scanners at once
 *     are seen to be the same
 */
record Tools(
    ContentStore store,
    IncomingFiles ledger,
    Receipts receipts,
    Holds holds,
    Clock clock,
    Lock entering) {}
