package id.berkas.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in which facts two states of a registration differ. */
final class Differences {

  private static final Map<String, Function<Registration, @Nullable Object>> FACTS = facts();

  private Differences() {}

  /** Facts by column, as they were and as they are; both are texts, null where there is none. */
  static Map<String, Fact> of(Registration before, Registration after) {
    Map<String, Fact> changed = new LinkedHashMap<>();
    FACTS.forEach((column, fact) -> note(changed, column, fact.apply(before), fact.apply(after)));
    TreeSet<String> names = new TreeSet<>(before.attributes().keySet());
    names.addAll(after.attributes().keySet());
    for (String name : names) {
      note(changed, name, before.attributes().get(name), after.attributes().get(name));
    }
    return changed;
  }

  /** All facts of one, by column. */
  static Map<String, String> facts(Registration registration) {
    Map<String, String> facts = new LinkedHashMap<>();
    FACTS.forEach(
        (column, fact) -> {
          Object value = fact.apply(registration);
          if (value != null) {
            facts.put(column, value.toString());
          }
        });
    facts.putAll(registration.attributes());
    return facts;
  }

  /** One fact before and after. */
  record Fact(@Nullable String was, @Nullable String is) {}

  private static void note(
      Map<String, Fact> changed, String column, @Nullable Object was, @Nullable Object is) {
    if (!Objects.equals(was, is)) {
      changed.put(column, new Fact(text(was), text(is)));
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static Map<String, Function<Registration, @Nullable Object>> facts() {
    Map<String, Function<Registration, @Nullable Object>> facts = new LinkedHashMap<>();
    facts.put("program", Registration::program);
    facts.put("claim_cause", Registration::claimCause);
    facts.put("channel", Registration::channel);
    facts.put("branch", Registration::branch);
    facts.put("nik", Registration::nik);
    facts.put("kpj", Registration::kpj);
    facts.put("npp", Registration::npp);
    facts.put("company_name", Registration::companyName);
    facts.put("full_name", Registration::fullName);
    facts.put("mother_name", Registration::motherName);
    facts.put("birth_place", Registration::birthPlace);
    facts.put("birth_date", Registration::birthDate);
    facts.put("sex", Registration::sex);
    facts.put("phone", Registration::phone);
    facts.put("email", Registration::email);
    facts.put("service_date", Registration::serviceDate);
    facts.put("applicant_name", Registration::applicantName);
    facts.put("applicant_nik", Registration::applicantNik);
    facts.put("applicant_relation", Registration::applicantRelation);
    facts.put("company_registration", Registration::company);
    facts.put("status", Registration::closed);
    return facts;
  }
}
