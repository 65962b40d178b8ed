package id.berkas.web.api;

import id.berkas.document.Page;
import id.berkas.document.PageHistory;
import id.berkas.document.PageWords;
import id.berkas.web.access.BlankReturns;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import id.berkas.web.access.StoredFiles;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pages: what was seen, what was read, and their files. */
@RestController
@RequestMapping("/api/v1/pages/{id}")
class PagesApi {

  private final Sight sight;
  private final StoredFiles files;
  private final BlankReturns returns;
  private final PageHistory history;

  PagesApi(Sight sight, StoredFiles files, BlankReturns returns, PageHistory history) {
    this.sight = sight;
    this.files = files;
    this.returns = returns;
    this.history = history;
  }

  /** What people did to the page, oldest first. */
  @GetMapping("/history")
  List<PageHistory.Entry> history(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    return history.of(one(who, id).id());
  }

  /** Files a hidden blank page in its packet, which is read again. */
  @PostMapping("/bring-back")
  Page bringBack(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    return switch (returns.bringBack(who, id).orElseThrow(() -> Problem.notFound("page"))) {
      case BROUGHT_BACK -> one(who, id);
      case NOT_BLANK -> throw Problem.conflict("not-blank", "This page is not a hidden blank.");
      case WITHOUT_PACKET ->
          throw Problem.conflict(
              "blank-without-packet",
              "Its batch cannot be cut again: the profile of its scanner is gone.");
      case DECIDED -> throw Problem.conflict("packet-decided", "Its packet is decided already.");
    };
  }

  @GetMapping
  Page one(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    return sight.page(who, id).orElseThrow(() -> Problem.notFound("page"));
  }

  /** The words with their places; none before the page was read. */
  @GetMapping("/words")
  PageWords words(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    return files.words(who, id).orElseThrow(() -> Problem.notFound("page"));
  }

  /** The page upright, for a screen. */
  @GetMapping(path = "/image", produces = MediaType.IMAGE_JPEG_VALUE)
  ResponseEntity<Resource> image(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestHeader HttpHeaders asked) {
    return files.view(who, id, asked).orElseThrow(() -> Problem.notFound("page image"));
  }

  @GetMapping(path = "/thumbnail", produces = MediaType.IMAGE_JPEG_VALUE)
  ResponseEntity<Resource> thumbnail(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestHeader HttpHeaders asked) {
    return files.thumbnail(who, id, asked).orElseThrow(() -> Problem.notFound("page image"));
  }
}
