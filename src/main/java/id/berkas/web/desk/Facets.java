package id.berkas.web.desk;

import id.berkas.verification.TaskCounts;
import id.berkas.verification.TaskCounts.Group;
import id.berkas.verification.TaskFilter;
import id.berkas.web.access.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says by what a queue can be cut, with the number of tasks behind each cut. */
@Component
class Facets {

  private static final int ALL = Integer.MAX_VALUE;

  private final QueueWords words;

  Facets(QueueWords words) {
    this.words = words;
  }

  /** The tabs: match outcomes. */
  Facet outcomes(SignedIn who, QueueFilter filter, TaskCounts counts) {
    return facet("outcome", QueueFilter.OUTCOMES, who, filter, counts);
  }

  /** The menus. */
  List<Facet> menus(SignedIn who, QueueFilter filter, TaskCounts counts) {
    List<Facet> menus = new ArrayList<>();
    if (who.branch() == null) {
      menus.add(facet("branch", counts.values(Group::branch), who, filter, counts));
    }
    menus.add(facet("program", counts.values(Group::program), who, filter, counts));
    if (!filter.past()) {
      menus.add(facet("due", QueueFilter.DUES, who, filter, counts));
    }
    menus.add(facet("priority", numbers(counts.values(Group::priority)), who, filter, counts));
    menus.add(facet("age", numbers(TaskCounts.DAYS), who, filter, counts));
    if (!filter.past()) {
      List<String> holders = new ArrayList<>(counts.values(Group::holder));
      holders.addFirst(TaskFilter.NOBODY);
      menus.add(facet("holder", holders, who, filter, counts));
    }
    return menus;
  }

  private static List<String> numbers(List<Integer> values) {
    return values.stream().map(String::valueOf).toList();
  }

  private Facet facet(
      String name, List<String> values, SignedIn who, QueueFilter filter, TaskCounts counts) {
    List<Facet.Choice> choices =
        values.stream()
            .map(
                value -> {
                  QueueFilter cut = filter.with(name, value);
                  return new Facet.Choice(
                      value,
                      words.facet(name, value),
                      counts.of(cut.tasks(who, ALL)),
                      value.equals(filter.chosen(name)),
                      "/queue" + cut.query());
                })
            .toList();
    return new Facet(name, choices, "/queue" + filter.with(name, null).query());
  }
}
