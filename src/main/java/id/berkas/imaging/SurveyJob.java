package id.berkas.imaging;

import java.util.List;

/**
 * Asks which pages the originals of a batch hold.
 *
 * @param batch batch id
 * @param originals SHA-256 addresses, in page order
 * @param limits what they may cost
 */
public record SurveyJob(String batch, List<String> originals, PageLimits limits) {

  public SurveyJob {
    originals = List.copyOf(originals);
  }
}
