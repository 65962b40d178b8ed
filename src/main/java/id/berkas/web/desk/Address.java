package id.berkas.web.desk;

import id.berkas.document.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page being shown, for links that lead back to it; templates call it. */
@Component("address")
public class Address {

  /** The picture of a page for reading; another address once the page is turned. */
  public String view(Page page) {
    return picture(page, "view", page.look() == null ? "" : page.look().view());
  }

  /** The small picture of a page; another address once the page is turned. */
  public String thumbnail(Page page) {
    return picture(page, "thumbnail", page.look() == null ? "" : page.look().thumbnail());
  }

  private static String picture(Page page, String size, String content) {
    return "/pages/%s/%s?v=%s"
        .formatted(page.id(), size, content.substring(0, Math.min(12, content.length())));
  }

  /** This page with its filters, in another language. */
  public String in(String language) {
    return "?"
        + ServletUriComponentsBuilder.fromCurrentRequest()
            .replaceQueryParam("lang", language)
            .build()
            .getQuery();
  }
}
