package id.berkas.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What may become one batch.
 *
 * @param name what people call it: the file, the subfolder or the common prefix
 * @param pages its files in page order
 * @param marked whether the scanner's done-marker is there
 */
record Run(String name, List<Incoming> pages, boolean marked) {

  Run {
    pages = List.copyOf(pages);
  }

  /** Since when none of its files changed and none came. */
  Instant stillSince() {
    return pages.stream()
        .map(page -> page.entry().stillSince())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  Instant firstSeenAt() {
    return pages.stream()
        .map(page -> page.entry().firstSeenAt())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
