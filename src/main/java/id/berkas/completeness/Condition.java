package id.berkas.completeness;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** When a document is asked for. */
sealed interface Condition {

  /** Whether it holds for a claim; unknown where the registration does not tell. */
  Truth of(Claim claim);

  /** All of them, none being always true. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth of(Claim claim) {
      return parts.stream().map(part -> part.of(claim)).reduce(Truth.YES, Truth::and);
    }
  }

  /** One of them. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth of(Claim claim) {
      return parts.stream().map(part -> part.of(claim)).reduce(Truth.NO, Truth::or);
    }
  }

  /** A balance above so many rupiah. */
  record BalanceAbove(long rupiah) implements Condition {
    @Override
    public Truth of(Claim claim) {
      return claim.balance().map(balance -> Truth.of(balance > rupiah)).orElse(Truth.UNKNOWN);
    }
  }

  /** An applicant younger than so many years. */
  record ApplicantUnder(int years) implements Condition {
    @Override
    public Truth of(Claim claim) {
      return claim.applicantAge().map(age -> Truth.of(age < years)).orElse(Truth.UNKNOWN);
    }
  }

  /** One of these relations to the participant. */
  record Applicant(Set<String> relations) implements Condition {
    public Applicant {
      relations = Set.copyOf(relations);
    }

    @Override
    public Truth of(Claim claim) {
      String relation = claim.registration().applicantRelation();
      return relation == null ? Truth.UNKNOWN : Truth.of(relations.contains(relation));
    }
  }

  /**
   * A further column of the registration file with one of these values, in small letters.
   *
   * @param unless what an empty column means
   */
  record Attribute(String name, Set<String> values, Truth unless) implements Condition {
    public Attribute {
      values = Set.copyOf(values);
    }

    @Override
    public Truth of(Claim claim) {
      return claim
          .attribute(name)
          .map(value -> Truth.of(values.contains(value.toLowerCase(Locale.ROOT))))
          .orElse(Objects.requireNonNull(unless));
    }
  }
}
