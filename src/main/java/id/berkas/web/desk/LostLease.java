package id.berkas.web.desk;

import id.berkas.verification.Claim;
import id.berkas.verification.TaskHistory;
import id.berkas.verification.TaskHistory.What;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why a packet is not in an officer's hands, in a sentence. */
@Component
class LostLease {

  private final TaskHistory history;
  private final Wording wording;

  LostLease(TaskHistory history, Wording wording) {
    this.history = history;
    this.wording = wording;
  }

  /** The notice that says it; none for what is leased, and for what is not there. */
  Optional<Notice> notice(Claim claim, String officer) {
    return switch (claim) {
      case Claim.Leased leased -> Optional.empty();
      case Claim.Unknown unknown -> Optional.empty();
      case Claim.Lapsed lapsed -> Optional.of(bad("lease-lost"));
      case Claim.HandsFull full -> Optional.of(bad("hands-full", full.most()));
      case Claim.HasSpoken spoken -> Optional.of(bad("has-spoken"));
      case Claim.Closed closed -> Optional.of(bad("closed", closed.verdict().by()));
      case Claim.HeldByOther held ->
          Optional.of(
              takenOver(held, officer)
                  .map(entry -> bad("taken-over", entry.who(), entry.reason()))
                  .orElseGet(
                      () ->
                          bad(
                              "held-by-other",
                              held.lease().holder(),
                              wording.clock(held.lease().until()))));
    };
  }

  private Optional<TaskHistory.Entry> takenOver(Claim.HeldByOther held, String officer) {
    return history.of(held.task().id()).stream()
        .filter(entry -> entry.what() == What.TAKEN_OVER)
        .findFirst()
        .filter(entry -> entry.whom().equals(officer))
        .filter(entry -> entry.who().equals(held.lease().holder()));
  }

  private static Notice bad(String code, Object... details) {
    return new Notice("bad", "notice." + code, List.of(details));
  }
}
