package id.berkas.inspect;

import id.berkas.document.Repair;
import id.berkas.hold.HoldReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one batch as imaging and recognition saw them. Can be written down and judged again.
 *
 * @param repairs what was put right to open the files
 * @param pages in order
 * @param refusal why there is no page; null when there are some
 */
public record Sight(List<Repair> repairs, List<SeenPage> pages, @Nullable HoldReason refusal) {

  public Sight {
    repairs = List.copyOf(repairs);
    pages = List.copyOf(pages);
  }
}
