package id.berkas.web.desk;

import id.berkas.collation.Interleaving;
import id.berkas.collation.Interleaving.Order;
import id.berkas.collation.Pairing;
import id.berkas.collation.Pass;
import id.berkas.collation.Passes;
import id.berkas.document.Batch;
import id.berkas.document.Pages;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The two sides of stacks that were fed by hand: looked at beside each other, then paired. */
@Controller
class PassDesk {

  private final Passes passes;
  private final Pairing pairing;
  private final Pages pages;
  private final Sight sight;

  PassDesk(Passes passes, Pairing pairing, Pages pages, Sight sight) {
    this.passes = passes;
    this.pairing = pairing;
    this.pages = pages;
    this.sight = sight;
  }

  /** One stack that waits: its fronts, and its backs once they came. */
  record Row(Pass pass, Batch fronts, int frontPages, @Nullable Batch backs, int backPages) {}

  @GetMapping("/passes")
  String list(@AuthenticationPrincipal SignedIn who, Model model) {
    List<Pass> open = passes.open();
    List<Row> rows =
        open.stream()
            .filter(pass -> isFirst(pass, open))
            .flatMap(pass -> row(who, pass).stream())
            .toList();
    model.addAttribute("rows", rows);
    return "passes";
  }

  /** Passes come in their order: the fronts of a pair before its backs. */
  private static boolean isFirst(Pass pass, List<Pass> open) {
    return open.stream()
        .filter(other -> other.batch().equals(pass.partner()))
        .allMatch(other -> open.indexOf(pass) < open.indexOf(other));
  }

  private Optional<Row> row(SignedIn who, Pass pass) {
    String partner = pass.partner();
    Batch backs = partner == null ? null : sight.batch(who, partner).orElse(null);
    return sight
        .batch(who, pass.batch())
        .map(
            fronts ->
                new Row(
                    pass,
                    fronts,
                    pages.ofBatch(fronts.id()).size(),
                    backs,
                    backs == null ? 0 : pages.ofBatch(backs.id()).size()));
  }

  @GetMapping("/passes/{batch}")
  String one(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String batch,
      @RequestParam(defaultValue = "REVERSED") Order order,
      @RequestParam(defaultValue = "1") int gap,
      Model model) {
    String id = sight.batch(who, batch).orElseThrow(NotHere::new).id();
    Pass pass = passes.find(id).orElseThrow(NotHere::new);
    if (!pass.isOpen()) {
      return "redirect:/batches/" + (pass.whole() == null ? id : pass.whole());
    }
    Row row = row(who, pass).orElseThrow(NotHere::new);
    Batch backs = row.backs();
    if (backs != null && !isFirst(pass, passes.open())) {
      return "redirect:/passes/" + backs.id();
    }
    Interleaving sheets = pairing.preview(id, backs == null ? id : backs.id(), order, gap);
    model.addAttribute("row", row);
    model.addAttribute("order", order);
    model.addAttribute("sheets", sheets);
    model.addAttribute("fronts", pages.ofBatch(id));
    return "pass";
  }
}
