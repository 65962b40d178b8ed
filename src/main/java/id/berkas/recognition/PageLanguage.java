package id.berkas.recognition;

import org.jspecify.annotations.Nullable;

/** The language a page is written in. */
final class PageLanguage {
  private PageLanguage() {}

  static @Nullable String of(String text) {
    return null;
  }
}
