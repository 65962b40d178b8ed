package id.berkas.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A hub whose power goes the moment a person has paired the sides of a stack. */
final class PairerThatIsKilled {

  private PairerThatIsKilled() {}

  /**
   * Arguments: data folder; {@code within} or {@code after} the transaction of the pairing; the
   * name of a stack to feed before, if any.
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    HubUnderTest hub = HubUnderTest.on(data, OneSidedScanner.settings(data));
    if (args.length > 2) {
      OneSidedScanner.feedBothSides(data, hub, args[2]);
    }
    var pair = OneSidedScanner.pair(hub);
    if (args[1].equals("within")) {
      new TransactionTemplate(hub.bean(PlatformTransactionManager.class))
          .executeWithoutResult(
              open -> {
                OneSidedScanner.join(hub, pair, 2);
                Runtime.getRuntime().halt(137);
              });
    }
    OneSidedScanner.join(hub, pair, 2);
    Runtime.getRuntime().halt(137);
  }
}
