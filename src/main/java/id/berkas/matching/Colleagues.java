package id.berkas.matching;

import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sees that the papers of a packet are those of several workers of one company. */
final class Colleagues {

  private final List<Support> found;

  /**
   * @param found best first, not empty
   */
  Colleagues(List<Support> found) {
    this.found = found;
  }

  /**
   * The registration of the company whose workers these are. Papers of one worker with the
   * company's list among them are that worker's.
   */
  Optional<Registration> company(RegistrationLookup lookup) {
    Support best = found.getFirst();
    String company =
        best.registration().company() == null
            ? best.registration().number()
            : best.registration().company();
    boolean own = found.stream().anyMatch(support -> isOf(company, support) && stands(support));
    long workers =
        found.stream()
            .filter(support -> isOf(company, support))
            .filter(support -> own ? stands(support) : isListed(support))
            .map(support -> support.registration().nik() + "/" + support.registration().fullName())
            .distinct()
            .count();
    return workers > 1 ? lookup.find(company) : Optional.empty();
  }

  private static boolean isOf(String company, Support support) {
    return company.equals(support.registration().company());
  }

  private static boolean stands(Support support) {
    return support.strength(Set.of()) > 0;
  }

  private static boolean isListed(Support support) {
    return support.has("nik-listed") || support.has("kpj-listed");
  }
}
