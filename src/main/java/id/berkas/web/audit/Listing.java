package id.berkas.web.audit;

import id.berkas.document.Packet;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationSearch.Hit;
import id.berkas.verification.Task;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What a list shows to whoever asked for it.
 *
 * @param rows how many rows it has
 * @param whose numbers of the packets and registrations in them, in their order
 */
public record Listing(int rows, List<String> whose) {

  /** Where a page's handler leaves it. */
  static final String SHOWN = "listing";

  static final String ROWS = "berkas.rows";

  static final Listing NONE = new Listing(0, List.of());

  public Listing {
    whose = List.copyOf(whose);
  }

  /** A page tells that it lists these things. */
  public static void show(Model model, Collection<?> rows) {
    model.addAttribute(SHOWN, of(rows));
  }

  /** The file that this request takes out has so many rows. */
  public static void ofFile(int rows) {
    RequestContextHolder.currentRequestAttributes()
        .setAttribute(ROWS, rows, RequestAttributes.SCOPE_REQUEST);
  }

  /** An answer of the API is its own list. */
  static Listing of(@Nullable Object body) {
    return body instanceof Collection<?> rows
        ? new Listing(
            rows.size(),
            rows.stream().map(Listing::number).filter(Objects::nonNull).distinct().toList())
        : NONE;
  }

  private static @Nullable String number(Object row) {
    return switch (row) {
      case Task task -> task.packet();
      case Packet packet -> packet.id();
      case Registration registration -> registration.number();
      case Hit hit -> hit.registration().number();
      default -> null;
    };
  }
}
