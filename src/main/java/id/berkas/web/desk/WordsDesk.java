package id.berkas.web.desk;

import id.berkas.document.Box;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.Word;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import id.berkas.web.access.StoredFiles;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The words of a page where they stand on its picture, for people who copy them from there. */
@Controller
class WordsDesk {

  private final Sight sight;
  private final StoredFiles files;

  WordsDesk(Sight sight, StoredFiles files) {
    this.sight = sight;
    this.files = files;
  }

  /**
   * A word on the page as it is shown, upright.
   *
   * @param text as read; untrusted
   * @param box pixels of the stored page, after its turn
   */
  record Shown(String text, Box box) {}

  /**
   * Line by line in reading order; none before the page was read. A call of its own, so that the
   * audit knows who wanted them.
   */
  @GetMapping("/pages/{id}/words")
  ResponseEntity<List<List<Shown>>> words(
      @AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    PageLook look = sight.page(who, id).map(Page::look).orElseThrow(NotHere::new);
    List<List<Shown>> lines =
        files.words(who, id).orElseThrow(NotHere::new).lines().stream()
            .map(line -> line.stream().map(word -> shown(look, word)).toList())
            .toList();
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(lines);
  }

  private static Shown shown(PageLook look, Word word) {
    return new Shown(word.text(), look.shown(word.box()));
  }
}
