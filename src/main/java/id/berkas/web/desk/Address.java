package id.berkas.web.desk;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page being shown, for links that lead back to it; templates call it. */
@Component("address")
public class Address {

  /** This page with its filters, in another language. */
  public String in(String language) {
    return "?"
        + ServletUriComponentsBuilder.fromCurrentRequest()
            .replaceQueryParam("lang", language)
            .build()
            .getQuery();
  }
}
