package id.berkas.imaging;

import java.util.List;

/**
 * What a worker tells about its decoders when it starts.
 *
 * @param machine name of the worker's machine: all workers of one machine share an installation
 * @param missing names of the decoders that do not work; none when all do
 */
public record DecoderReport(String machine, List<String> missing) {

  public DecoderReport {
    missing = List.copyOf(missing);
  }
}
