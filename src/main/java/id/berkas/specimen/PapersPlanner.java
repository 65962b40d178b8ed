package id.berkas.specimen;

import id.berkas.specimen.PacketPlan.Sheet;
import id.berkas.specimen.PlannedPage.Item;
import id.berkas.specimen.PlannedPage.Papers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out the papers of one claim sheet by sheet: which cards share a sheet, what goes on a back,
 * what people add.
 */
final class PapersPlanner {
  private final DayOrder.Layouts layouts;

  PapersPlanner(DayOrder.Layouts layouts) {
    this.layouts = layouts;
  }

  /** The given kinds of one claim; the form first, then cards, then the rest. */
  List<Sheet> sheets(SpecimenRegistration owner, List<PaperKind> kinds, boolean duplex, Dice dice) {
    List<Sheet> sheets = new ArrayList<>();
    List<PaperKind> rest = new ArrayList<>(kinds);
    rest.stream()
        .filter(kind -> kind.name().startsWith("F") && kind != PaperKind.FOTO)
        .forEach(form -> sheets.addAll(document(owner, form, duplex, dice)));
    rest.removeIf(kind -> kind.name().startsWith("F") && kind != PaperKind.FOTO);
    sheets.addAll(cards(owner, rest, dice));
    rest.removeIf(PaperKind::isCard);
    rest.forEach(kind -> sheets.addAll(document(owner, kind, duplex, dice)));
    return sheets;
  }

  /** What no checklist asks for, but envelopes contain. */
  List<PaperKind> extras(SpecimenClaim claim, Dice dice) {
    List<PaperKind> extras = new ArrayList<>();
    if (claim.program().equals("JHT") && dice.chance(0.4)) {
      extras.add(PaperKind.FOTO);
    }
    if (dice.chance(0.3)) {
      extras.add(PaperKind.NPWP);
    }
    if (dice.chance(0.2)) {
      extras.add(PaperKind.UNKNOWN);
    }
    return extras;
  }

  private List<Sheet> cards(SpecimenRegistration owner, List<PaperKind> kinds, Dice dice) {
    List<Item> cards = new ArrayList<>();
    for (PaperKind kind : kinds) {
      if (kind.isCard()) {
        cards.add(new Item(kind, kind == PaperKind.NPWP ? owner.applicant() : owner.participant()));
        if (kind == PaperKind.KTP && !owner.applicant().equals(owner.participant())) {
          cards.add(new Item(kind, owner.applicant()));
        }
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    while (!cards.isEmpty()) {
      int together = Math.min(cards.size(), dice.chance(0.5) ? 2 : 1);
      List<Item> onSheet = List.copyOf(cards.subList(0, together));
      cards.subList(0, together).clear();
      sheets.add(Sheet.of(page(owner, onSheet, dice.child("cards-" + sheets.size()))));
    }
    return sheets;
  }

  /** One page with the given cards or the first leaf of a document. */
  Papers page(SpecimenRegistration owner, List<Item> items, Dice dice) {
    return new Papers(items, owner, 0, Variant.roll(dice.child("variant"), layouts), dice);
  }

  private List<Sheet> document(
      SpecimenRegistration owner, PaperKind kind, boolean duplex, Dice dice) {
    Papers first = page(owner, List.of(new Item(kind, owner.applicant())), dice.child(kind.name()));
    if (kind.leaves() == 1) {
      return List.of(Sheet.of(first));
    }
    Papers second = new Papers(first.items(), owner, 1, first.variant(), first.dice());
    return duplex
        ? List.of(new Sheet(first, Optional.of(second)))
        : List.of(Sheet.of(first), Sheet.of(second));
  }
}
