package id.berkas.web.access;

import id.berkas.document.Page;
import id.berkas.separation.HiddenBlanks;
import id.berkas.separation.HiddenBlanks.Outcome;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.Rereading;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings a blank page back to its packet, for the pages and the API alike. */
@Component
public class BlankReturns {

  private final Sight sight;
  private final Tasks tasks;
  private final HiddenBlanks blanks;
  private final ObjectProvider<Rereading> rereading;

  BlankReturns(Sight sight, Tasks tasks, HiddenBlanks blanks, ObjectProvider<Rereading> rereading) {
    this.sight = sight;
    this.tasks = tasks;
    this.blanks = blanks;
    this.rereading = rereading;
  }

  /** What a person is told. */
  public enum Answer {
    BROUGHT_BACK("brought-back"),
    NOT_BLANK("not-blank"),
    WITHOUT_PACKET("blank-without-packet"),
    DECIDED("packet-decided");

    private final String code;

    Answer(String code) {
      this.code = code;
    }

    /** The code of its notice. */
    public String code() {
      return code;
    }
  }

  /** Empty when there is no such page for this person. */
  public Optional<Answer> bringBack(SignedIn who, String id) {
    return sight.page(who, id).map(page -> decided(page) ? Answer.DECIDED : answer(who, page));
  }

  private boolean decided(Page page) {
    String packet = page.packet() == null ? blanks.joins(page.id()).orElse(null) : page.packet();
    return packet != null
        && tasks.ofPacket(packet).filter(task -> task.state() == Task.State.DECIDED).isPresent();
  }

  private Answer answer(SignedIn who, Page page) {
    return switch (blanks.bringBack(page.id(), who.name())) {
      case Outcome.Filed filed -> {
        rereading.ifAvailable(way -> way.again(filed.packet()));
        yield Answer.BROUGHT_BACK;
      }
      case Outcome.NotBlank no -> Answer.NOT_BLANK;
      case Outcome.WithoutPacket no -> Answer.WITHOUT_PACKET;
    };
  }
}
