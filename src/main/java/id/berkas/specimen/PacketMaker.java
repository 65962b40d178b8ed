package id.berkas.specimen;

import id.berkas.specimen.BarcodeArtist.Symbology;
import id.berkas.specimen.PacketPlan.Sheet;
import id.berkas.specimen.PlannedPage.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes envelopes by recipe, and keeps the registrations that the branch knows of. */
final class PacketMaker {
  private static final int BYSTANDERS = 24;
  private static final int STRANGERS_TRIED = 20_000;

  private final Dice dice;
  private final SpecimenCrowd crowd;
  private final PapersPlanner papers;
  private final List<SpecimenRegistration> registered;

  PacketMaker(DayOrder order) {
    this.dice = new Dice(order.seed()).child("packets");
    this.crowd = new SpecimenCrowd(order.seed(), order.day(), order.branch());
    this.papers = new PapersPlanner(order.layouts());
    this.registered = new ArrayList<>(crowd.next(BYSTANDERS));
  }

  /** Everybody in the registration file; people whose paper never comes among them. */
  List<SpecimenRegistration> registered() {
    return List.copyOf(registered);
  }

  /**
   * All packets; those of people who never registered last, so that no later registration bears
   * their name.
   */
  List<PacketPlan> make(List<Recipe> recipes) {
    List<Integer> order = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < recipes.size(); i++) {
        if (recipes.get(i).has(Hazard.UNREGISTERED) == (pass == 1)) {
          order.add(i);
        }
      }
    }
    PacketPlan[] plans = new PacketPlan[recipes.size()];
    order.forEach(i -> plans[i] = make(i, recipes.get(i)));
    return List.of(plans);
  }

  private PacketPlan make(int index, Recipe recipe) {
    Dice own = dice.child("packet-" + index);
    SpecimenRegistration owner =
        recipe.has(Hazard.UNREGISTERED) ? stranger(recipe.claim()) : known(recipe.claim());
    List<PaperKind> present = present(recipe, owner, own);
    List<PaperKind> kinds = new ArrayList<>(present);
    if (!recipe.has(Hazard.NAME_ONLY)) {
      papers.extras(recipe.claim(), own).stream()
          .filter(kind -> !owner.checklist().contains(kind))
          .forEach(kinds::add);
    }
    List<Sheet> sheets = new ArrayList<>();
    SpecimenRegistration covered =
        recipe.has(Hazard.COVER_AGAINST_PAPERS) ? known(recipe.claim()) : owner;
    separator(recipe, covered, own).ifPresent(sheets::add);
    sheets.addAll(papers.sheets(owner, kinds, recipe.scanner().duplex(), own));
    if (recipe.has(Hazard.FOREIGN_PAGE)) {
      sheets.add(own.between(2, sheets.size()), foreign(own));
    }
    if (recipe.has(Hazard.SEPARATOR_LOST)) {
      SpecimenRegistration second = known(recipe.claim());
      sheets.addAll(
          papers.sheets(
              second, second.checklist(), recipe.scanner().duplex(), own.child("second")));
    }
    if (recipe.has(Hazard.NAME_ONLY)) {
      registered.add(crowd.namesake(owner, recipe.claim()));
    }
    Outcome outcome = outcome(recipe);
    boolean judged = outcome == Outcome.CERTAIN || outcome == Outcome.DOUBTFUL;
    List<PaperKind> missing =
        owner.checklist().stream().filter(kind -> judged && !present.contains(kind)).toList();
    return new PacketPlan(
        index,
        recipe.scanner(),
        sheets,
        hazards(recipe, kinds),
        outcome == Outcome.MISSING ? Optional.empty() : Optional.of(covered),
        outcome,
        missing);
  }

  private SpecimenRegistration known(SpecimenClaim claim) {
    SpecimenRegistration registration = crowd.next(claim);
    registered.add(registration);
    return registration;
  }

  /**
   * Somebody of whose family no name is in the registration file, so that nothing can match by
   * chance.
   */
  private SpecimenRegistration stranger(SpecimenClaim claim) {
    Set<String> known =
        registered.stream()
            .flatMap(r -> Stream.of(r.participant().fullName(), r.applicantName()))
            .collect(Collectors.toSet());
    return Stream.generate(() -> crowd.next(claim))
        .limit(STRANGERS_TRIED)
        .filter(candidate -> Collections.disjoint(known, candidate.family().names()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Every family of " + STRANGERS_TRIED + " has a name of the registration file"));
  }

  private static List<PaperKind> present(Recipe recipe, SpecimenRegistration owner, Dice own) {
    if (recipe.has(Hazard.NAME_ONLY)) {
      return List.of(PaperKind.TABUNGAN, PaperKind.UNKNOWN, PaperKind.FOTO);
    }
    List<PaperKind> present = new ArrayList<>(owner.checklist());
    if (recipe.has(Hazard.MISSING_DOCUMENT)) {
      List<PaperKind> droppable = present.stream().filter(kind -> kind != PaperKind.KTP).toList();
      present.remove(own.pick(droppable));
    }
    return present;
  }

  private Optional<Sheet> separator(Recipe recipe, SpecimenRegistration covered, Dice own) {
    if (recipe.has(Hazard.NO_SEPARATOR)) {
      return Optional.empty();
    }
    boolean patch =
        recipe.has(Hazard.PATCH_INSTEAD_OF_COVER)
            || recipe.has(Hazard.NAME_ONLY)
            || recipe.has(Hazard.UNREGISTERED);
    return Optional.of(
        Sheet.of(
            patch
                ? new PlannedPage.Patch(
                    own.oneOf(Symbology.values()), own.oneOf("PATCHT", "PATCH1", "PATCH2"))
                : new PlannedPage.Cover(covered)));
  }

  /** The identity card of somebody else who is registered. */
  private Sheet foreign(Dice own) {
    SpecimenRegistration other = own.pick(registered.subList(0, BYSTANDERS));
    return Sheet.of(
        papers.page(
            other, List.of(new Item(PaperKind.KTP, other.participant())), own.child("foreign")));
  }

  private static Outcome outcome(Recipe recipe) {
    if (recipe.has(Hazard.COVER_AGAINST_PAPERS)
        || recipe.has(Hazard.FOREIGN_PAGE)
        || recipe.has(Hazard.SEPARATOR_LOST)) {
      return Outcome.CONFLICT;
    }
    if (recipe.has(Hazard.UNREGISTERED)) {
      return Outcome.MISSING;
    }
    return recipe.has(Hazard.NAME_ONLY) ? Outcome.DOUBTFUL : Outcome.CERTAIN;
  }

  private static Set<Hazard> hazards(Recipe recipe, List<PaperKind> kinds) {
    Set<Hazard> hazards = EnumSet.noneOf(Hazard.class);
    hazards.addAll(recipe.hazards());
    if (recipe.scanner().feedsUprightOnly() && kinds.contains(PaperKind.KK)) {
      hazards.add(Hazard.SIDEWAYS);
    }
    return hazards;
  }
}
