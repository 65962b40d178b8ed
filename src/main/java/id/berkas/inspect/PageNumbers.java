package id.berkas.inspect;

/** Page ids of this dry run end in the page's number. */
final class PageNumbers {

  int of(String page) {
    return Integer.parseInt(page.substring(page.lastIndexOf('.') + 1));
  }
}
