package id.berkas.web;

import id.berkas.document.Packet;
import id.berkas.web.access.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the desks.
 *
 * @param name what its picture is called
 * @param reader who opens it; null for nobody in particular
 * @param path its address
 */
record DeskPage(String name, @Nullable Role reader, String path) {

  private static final String PHONE = "-phone";

  /** Every page there is, on the sample day whose second packet was sent back. */
  static List<DeskPage> all(List<Packet> packets) {
    String batch = "/batches/" + packets.getFirst().batch();
    return List.of(
        new DeskPage("sign-in", null, "/login"),
        officer("queue", "/queue"),
        officer("queue" + PHONE, "/queue"),
        officer("queue-decided", "/queue?decided=true"),
        officer("packet-certain", packet(packets, 0)),
        officer("packet-sent-back", packet(packets, 1)),
        officer("packet-conflict", packet(packets, 2)),
        officer("packet-unknown", packet(packets, 3)),
        officer("field", field(packets)),
        officer("field-not-read", packet(packets, 3) + "/fields"),
        officer("letter", packet(packets, 1) + "/letter"),
        officer("find-registration", packet(packets, 3) + "/registration?q=siti"),
        officer("arrange", batch + "/arrange"),
        officer("not-there", "/packets/nowhere"),
        new DeskPage("second-looks", Role.SUPERVISOR, "/second-looks"),
        clerk("batches", "/batches"),
        clerk("batches" + PHONE, "/batches"),
        clerk("batch", batch),
        clerk("scanners", "/scanners"),
        clerk("scanner", "/scanners/" + SampleScan.SCANNER),
        clerk("scanner" + PHONE, "/scanners/" + SampleScan.SCANNER),
        clerk("cover-sheets", "/cover-sheets?q=siti"),
        clerk("boxes", "/custody"),
        clerk("box", "/custody/rounds/1"),
        clerk("paper", "/custody/batches/" + packets.getFirst().batch()),
        clerk("pull-slip", "/custody/slips/1"),
        clerk("holds", "/holds"),
        clerk("holds" + PHONE, "/holds"),
        clerk("incoming", "/incoming"),
        clerk("stacks", "/passes"),
        clerk("upload", "/upload"),
        clerk("password", "/password"),
        new DeskPage("routes", Role.ADMINISTRATOR, "/routes"),
        new DeskPage("route-file", Role.AUDITOR, "/routes/files/20-imaging.camel.yaml"),
        new DeskPage("profiles", Role.ADMINISTRATOR, "/profiles"),
        new DeskPage("profile", Role.ADMINISTRATOR, "/profiles/mfp-lobby"),
        new DeskPage("profile-text", Role.ADMINISTRATOR, "/profiles/mfp-lobby/text"),
        new DeskPage("dashboard", Role.ADMINISTRATOR, "/dashboard"),
        new DeskPage("audit", Role.AUDITOR, "/audit?who=officer"),
        new DeskPage("health", Role.ADMINISTRATOR, "/health"),
        new DeskPage("people", Role.ADMINISTRATOR, "/users"));
  }

  private boolean isOnAPhone() {
    return name.endsWith(PHONE);
  }

  int width() {
    return isOnAPhone() ? 390 : 1366;
  }

  int height() {
    return isOnAPhone() ? 844 : 768;
  }

  String in(String language) {
    return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
  }

  private static DeskPage officer(String name, String path) {
    return new DeskPage(name, Role.OFFICER, path);
  }

  private static DeskPage clerk(String name, String path) {
    return new DeskPage(name, Role.CLERK, path);
  }

  private static String field(List<Packet> packets) {
    return "/pages/%s/fields/BIRTH_DATE/%s"
        .formatted(packets.getFirst().pages().getFirst(), SamplePaper.address(3));
  }

  private static String packet(List<Packet> packets, int number) {
    return "/packets/" + packets.get(number).id();
  }
}
