package id.berkas.specimen;

import id.berkas.specimen.PlannedPage.Fed;
import id.berkas.specimen.PlannedPage.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns a packet's sheets into the sides a scanner delivers: one or both, upright, sideways or head
 * first.
 */
final class Feeder {
  private Feeder() {}

  static List<Fed> feed(PacketPlan packet, Dice dice) {
    List<Fed> sides = new ArrayList<>();
    List<PacketPlan.Sheet> sheets = packet.sheets();
    int headFirst =
        packet.hazards().contains(Hazard.UPSIDE_DOWN) ? dice.between(1, sheets.size() - 1) : -1;
    for (int i = 0; i < sheets.size(); i++) {
      PacketPlan.Sheet sheet = sheets.get(i);
      int turn = i == headFirst ? 180 : 0;
      sides.add(new Fed(sheet.front(), orientation(packet, sheet.front(), turn, dice)));
      if (packet.scanner().duplex()) {
        Dice mark = dice.child("back-" + i);
        sides.add(new Fed(sheet.back().orElseGet(() -> new PlannedPage.Blank(mark)), turn));
      }
    }
    return sides;
  }

  /** A sheet after the separator that is not sideways already. */
  private static int headFirst(PacketPlan packet, Dice dice) {
    return dice.pick(
        IntStream.range(1, packet.sheets().size())
            .filter(i -> !isSideways(packet, packet.sheets().get(i).front()))
            .boxed()
            .toList());
  }

  private static int orientation(PacketPlan packet, PlannedPage page, int turn, Dice dice) {
    return isSideways(packet, page) ? dice.oneOf(90, 270) : turn;
  }

  private static boolean isSideways(PacketPlan packet, PlannedPage page) {
    return packet.scanner().feedsUprightOnly()
        && page instanceof PlannedPage.Papers papers
        && papers.items().stream().map(Item::kind).anyMatch(PaperKind.KK::equals);
  }
}
