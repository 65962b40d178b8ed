package id.berkas.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Speeds of one run on the same pages. Ratios above 1 mean Berkas is faster.
 *
 * @param pages pages of the run, separators and blanks included
 * @param threads worker processes, and threads of everything compared with
 * @param wholeWay pages per minute from the first file taken to the last packet queued
 * @param engine pages per minute of the bare engine
 * @param ratioToEngine {@code wholeWay / engine}
 * @param tesseract pages per minute of the command, null where it is not installed
 * @param ratioToTesseract {@code wholeWay / tesseract}
 * @param ocrmypdf pages per minute of {@code ocrmypdf --deskew --rotate-pages}, null where it is
 *     not installed
 * @param ratioToOcrmypdf {@code wholeWay / ocrmypdf}
 * @param separatedSecondsPerPage mean over batches: from "whole and taken" to "packets separated",
 *     all batches at once, seconds per page
 * @param separatedSecondsPerPageAlone the same for a batch that has the machine to itself
 * @param hubPeakMegabytes most memory the hub's process had resident
 * @param workerPeakMegabytes most memory a worker had resident
 * @param cpuSecondsPerPage CPU seconds of the whole way by step of the workers, of their compiler,
 *     and of the hub
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BenchReport(
    int pages,
    int threads,
    double wholeWay,
    double engine,
    double ratioToEngine,
    @Nullable Double tesseract,
    @Nullable Double ratioToTesseract,
    @Nullable Double ocrmypdf,
    @Nullable Double ratioToOcrmypdf,
    double separatedSecondsPerPage,
    double separatedSecondsPerPageAlone,
    long hubPeakMegabytes,
    long workerPeakMegabytes,
    Map<String, Double> cpuSecondsPerPage) {}
