package id.berkas.web.desk;

import id.berkas.custody.Answer;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the next page what became of a step with paper. */
final class CustodyAnswers {

  private CustodyAnswers() {}

  static void tell(Answer answer, RedirectAttributes after) {
    switch (answer) {
      case Answer.Done done -> Notice.good(after, "custody.done");
      case Answer.Refused refused ->
          Notice.bad(after, "custody." + refused.why(), refused.details().toArray());
      case Answer.StillNeeded needed ->
          Notice.bad(after, "custody.still-needed", needed.needs().size());
    }
  }
}
