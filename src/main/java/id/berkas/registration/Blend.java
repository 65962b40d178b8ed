package id.berkas.registration;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One registration made of two: the number is that of the first, each other fact comes from the
 * first or the second.
 */
final class Blend {

  /** Says from which of the two a fact is taken. */
  @FunctionalInterface
  interface Choice {
    /**
     * @param column of the registration file, an attribute's name too
     * @param first what the first says there
     */
    boolean isOfSecond(String column, @Nullable Object first);
  }

  private final Registration first;
  private final Registration second;
  private final Choice choice;

  private Blend(Registration first, Registration second, Choice choice) {
    this.first = first;
    this.second = second;
    this.choice = choice;
  }

  static Registration of(Registration first, Registration second, Choice choice) {
    return new Blend(first, second, choice).blended();
  }

  private Registration blended() {
    return new Registration(
        first.number(),
        sure("program", Registration::program),
        pick("claim_cause", Registration::claimCause),
        pick("channel", Registration::channel),
        pick("branch", Registration::branch),
        pick("nik", Registration::nik),
        pick("kpj", Registration::kpj),
        pick("npp", Registration::npp),
        pick("company_name", Registration::companyName),
        sure("full_name", Registration::fullName),
        pick("mother_name", Registration::motherName),
        pick("birth_place", Registration::birthPlace),
        pick("birth_date", Registration::birthDate),
        pick("sex", Registration::sex),
        pick("phone", Registration::phone),
        pick("email", Registration::email),
        pick("service_date", Registration::serviceDate),
        pick("applicant_name", Registration::applicantName),
        pick("applicant_nik", Registration::applicantNik),
        pick("applicant_relation", Registration::applicantRelation),
        pick("company_registration", Registration::company),
        pick("status", Registration::closed),
        attributes());
  }

  private <T> @Nullable T pick(String column, Function<Registration, @Nullable T> fact) {
    T mine = fact.apply(first);
    return choice.isOfSecond(column, mine) ? fact.apply(second) : mine;
  }

  private <T> T sure(String column, Function<Registration, T> fact) {
    T mine = fact.apply(first);
    return choice.isOfSecond(column, mine) ? fact.apply(second) : mine;
  }

  private Map<String, String> attributes() {
    TreeSet<String> names = new TreeSet<>(first.attributes().keySet());
    names.addAll(second.attributes().keySet());
    Map<String, String> all = new TreeMap<>();
    for (String name : names) {
      String value = pick(name, registration -> registration.attributes().get(name));
      if (value != null) {
        all.put(name, value);
      }
    }
    return all;
  }
}
