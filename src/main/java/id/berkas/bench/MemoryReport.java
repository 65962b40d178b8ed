package id.berkas.bench;

/**
 * What a large colour batch cost.
 *
 * @param pages pages of the batch, patch sheets included
 * @param inputMegabytes size of its file
 * @param packets packets it became
 * @param minutes from the file taken to the last packet queued
 * @param hubHeapPeakMegabytes most heap the hub used, garbage not yet collected included
 * @param hubHeapMostMegabytes what it was allowed
 * @param workerPeakMegabytes most memory a worker had resident
 * @param temporaryPeakMegabytes most temporary files all processes held open at one moment
 * @param temporaryToInput that in shares of the input
 * @param dataMegabytes the data folder at the end: original, archive files, database
 */
public record MemoryReport(
    int pages,
    long inputMegabytes,
    int packets,
    double minutes,
    long hubHeapPeakMegabytes,
    long hubHeapMostMegabytes,
    long workerPeakMegabytes,
    long temporaryPeakMegabytes,
    double temporaryToInput,
    long dataMegabytes) {}
