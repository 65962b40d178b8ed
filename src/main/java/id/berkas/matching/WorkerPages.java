package id.berkas.matching;

import id.berkas.classification.FieldKind;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which page of a company's packet is of which worker. Kept as the packet's finding {@value
 * #FINDING}.
 *
 * @param packet packet id
 * @param company number of the company's registration
 * @param workers number of the worker's registration by page id; pages of the company itself are
 *     not in it
 */
public record WorkerPages(String packet, String company, Map<String, String> workers) {

  /** Name of the finding. */
  public static final String FINDING = "workers";

  private static final List<FieldKind> IDENTITY =
      List.of(FieldKind.NIK, FieldKind.KPJ, FieldKind.NAME);

  public WorkerPages {
    workers = Map.copyOf(workers);
  }

  /**
   * Gives each page to its worker; a page that says nothing of anybody lies behind the page it goes
   * with.
   *
   * @return empty when the registration is not a company's with a worker list
   */
  static Optional<WorkerPages> of(
      PacketEvidence packet, Registration company, RegistrationLookup lookup, MatchingRules rules) {
    Workers workers = Workers.of(company, lookup, rules);
    if (workers.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> owners = new TreeMap<>();
    Optional<String> before = Optional.empty();
    for (PageEvidence page : packet.pages()) {
      Optional<String> owner =
          isSilent(page)
              ? before
              : rules.isList(page) && page.people() > 2
                  ? Optional.empty()
                  : workers.ownerOf(page).map(Registration::number);
      owner.ifPresent(number -> owners.put(page.page(), number));
      before = owner;
    }
    return Optional.of(new WorkerPages(packet.packet(), company.number(), owners));
  }

  private static boolean isSilent(PageEvidence page) {
    return IDENTITY.stream().flatMap(page::of).findAny().isEmpty();
  }

  /** The pages of one worker. */
  public Stream<String> pagesOf(String worker) {
    return workers.entrySet().stream()
        .filter(page -> page.getValue().equals(worker))
        .map(Map.Entry::getKey)
        .sorted();
  }
}
