package id.berkas.web.desk;

import id.berkas.audit.AuditEntry;
import id.berkas.audit.Subject;
import id.berkas.audit.Subject.Kind;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says entries of the audit as people know the things in them; templates call it. */
@Component("auditWords")
public class AuditWords {

  private static final Set<String> OWN_MACHINE = Set.of("0:0:0:0:0:0:0:1", "::1", "127.0.0.1");

  private final Tasks tasks;
  private final Wording wording;

  AuditWords(Tasks tasks, Wording wording) {
    this.tasks = tasks;
    this.wording = wording;
  }

  /** The packet of each task among the entries, by the task's number as it is written. */
  Map<String, String> packets(Collection<AuditEntry> entries) {
    Map<String, String> packets = new TreeMap<>();
    entries.stream()
        .map(entry -> entry.doing().subject())
        .filter(Objects::nonNull)
        .filter(subject -> subject.kind() == Kind.TASK && subject.id().matches("\\d{1,18}"))
        .map(Subject::id)
        .distinct()
        .forEach(
            id ->
                tasks
                    .find(Long.parseLong(id))
                    .map(Task::packet)
                    .ifPresent(packet -> packets.put(id, packet)));
    return packets;
  }

  /** What the entry tells beside its deed and subject: without the address that named them. */
  public String detail(AuditEntry entry) {
    String told = Objects.toString(entry.doing().detail(), "");
    String[] words = told.split(" ", 3);
    if (words.length < 2 || !words[0].matches("[A-Z]+") || !words[1].startsWith("/")) {
      return told;
    }
    String rest = words.length == 3 ? words[2] : "";
    return Stream.of(words[1].replaceFirst("^.*}/?", ""), rest)
        .filter(part -> !part.isEmpty() && !part.startsWith("/"))
        .collect(Collectors.joining(" "));
  }

  /** Where somebody sat; the machine of the hub by that name. */
  public String address(String address) {
    return OWN_MACHINE.contains(address) ? wording.of("audit", "here") : address;
  }
}
