package id.berkas.cli;

import java.io.IOException;
import java.net.ServerSocket;

/** The usual port when nobody has it, else any. */
final class FreePort {

  private static final int USUAL = 8080;

  private FreePort() {}

  static int preferred() {
    try (ServerSocket socket = new ServerSocket(USUAL)) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      return 0;
    }
  }
}
