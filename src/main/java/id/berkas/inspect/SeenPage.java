package id.berkas.inspect;

import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.hold.HoldReason;
import id.berkas.imaging.LookResult;
import id.berkas.separation.PageFacts;
import org.jspecify.annotations.Nullable;

/**
 * A page as far as it was seen.
 *
 * @param id page id
 * @param number from 1 in its batch
 * @param source where it lies
 * @param look null when it could not be opened
 * @param refusal why it could not be opened
 * @param words null when it was not read
 */
public record SeenPage(
    String id,
    int number,
    PageSource source,
    @Nullable PageLook look,
    @Nullable HoldReason refusal,
    @Nullable PageWords words) {

  static SeenPage of(String id, int number, PageSource source, LookResult result) {
    return switch (result) {
      case LookResult.Looked looked -> new SeenPage(id, number, source, looked.look(), null, null);
      case LookResult.Refused refused ->
          new SeenPage(id, number, source, null, refused.reason(), null);
    };
  }

  SeenPage with(PageWords read) {
    return new SeenPage(id, number, source, look, refusal, read);
  }

  PageFacts facts() {
    return PageFacts.of(id, number, look);
  }
}
