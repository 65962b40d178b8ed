package id.berkas.accuracy;

import id.berkas.specimen.DayTruth;
import id.berkas.specimen.DayTruth.FileTruth;
import id.berkas.specimen.DayTruth.PageTruth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One scan job and what truly lies in it.
 *
 * @param name scanner and job
 * @param files in order
 * @param pages of all files, in order
 */
record BatchTruth(String name, List<Path> files, List<PageTruth> pages) {

  static List<BatchTruth> of(DayTruth day, Path folder) {
    Map<String, List<FileTruth>> jobs = new LinkedHashMap<>();
    day.files()
        .forEach(
            file ->
                jobs.computeIfAbsent(file.scanner() + "-" + file.batch(), job -> new ArrayList<>())
                    .add(file));
    return jobs.entrySet().stream()
        .map(
            job ->
                new BatchTruth(
                    job.getKey(),
                    job.getValue().stream().map(file -> folder.resolve(file.file())).toList(),
                    job.getValue().stream().flatMap(file -> file.pages().stream()).toList()))
        .toList();
  }

  /** Indexes of the packets in it, in order. */
  List<Integer> packets() {
    return pages.stream().map(PageTruth::packet).distinct().toList();
  }

  /** Numbers of the pages a packet should be filed with. */
  List<Integer> filed(int packet) {
    return IntStream.range(0, pages.size())
        .filter(at -> pages.get(at).packet() == packet)
        .filter(at -> pages.get(at).disposition() == DayTruth.Disposition.FILED)
        .mapToObj(at -> at + 1)
        .toList();
  }

  PageTruth page(int number) {
    return pages.get(number - 1);
  }
}
