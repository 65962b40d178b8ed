package id.berkas.hub;

import id.berkas.document.Told;
import id.berkas.registration.ImportAsked;
import id.berkas.registration.ImportReport;
import id.berkas.registration.RegistrationImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Imports the registration files that commands hand to the running hub. */
@Component("handedOver")
class HandedOver {

  private static final Logger LOG = LoggerFactory.getLogger(HandedOver.class);

  private final RegistrationImport importing;
  private final Path folder;

  HandedOver(RegistrationImport importing, Settings settings) {
    this.importing = importing;
    this.folder = settings.data().resolve("registrations");
  }

  /** Takes the copy in the registrations folder; refused rows go to the folder beside it. */
  public ImportReport take(ImportAsked asked) {
    if (!asked.file().matches(ImportAsked.COPY)) {
      return refused(asked);
    }
    try {
      return importing.importAs(
          folder.resolve(asked.file()),
          plain(asked.name()),
          folder.resolve("rejected"),
          asked.who());
    } catch (IOException e) {
      LOG.warn("the handed-over list {} cannot be read", asked.file(), e);
      return refused(asked);
    }
  }

  /** Without folders: rejected rows are written to a file of this name. */
  private static String plain(String name) {
    return name.replaceAll("[\\p{Cntrl}/\\\\:]+", "_");
  }

  private static ImportReport refused(ImportAsked asked) {
    return new ImportReport(
        0, 0, 0, 0, List.of(), null, Told.of("orders.unreadable", plain(asked.name())));
  }
}
