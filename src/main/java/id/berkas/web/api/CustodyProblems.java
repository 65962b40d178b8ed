package id.berkas.web.api;

import id.berkas.custody.Answer;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Refusals of steps with paper, in the words the desk uses. */
@Component
class CustodyProblems {

  private final MessageSource messages;

  CustodyProblems(MessageSource messages) {
    this.messages = messages;
  }

  /** The number of what was done; a refusal is thrown. */
  long done(Answer answer) {
    return switch (answer) {
      case Answer.Done done -> done.id();
      case Answer.Refused refused ->
          throw Problem.conflict(
              "custody-" + refused.why(),
              said("notice.custody." + refused.why(), refused.details().toArray()));
      case Answer.StillNeeded needed ->
          throw Problem.conflict(
              "custody-still-needed", said("notice.custody.still-needed", needed.needs().size()));
    };
  }

  private String said(String code, Object... details) {
    Locale language = LocaleContextHolder.getLocale();
    return String.valueOf(messages.getMessage(code, details, code, language));
  }
}
