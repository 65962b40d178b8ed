package id.berkas.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What the file says about itself, in both places PDF/A-2b (ISO 19005-2) asks for, and the colours
 * it means. Nothing comes from the clock: the date is the batch's, the file's id its properties'.
 */
final class FileProperties {

  private static final String PRODUCER = "Berkas";

  private FileProperties() {}

  static void write(PDDocument pdf, ArchiveJob job) throws IOException {
    ZonedDateTime received = received(job);
    pdf.setVersion(1.7f);
    pdf.setDocumentId(id(job));
    pdf.setDocumentInformation(information(job, received));
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    catalog.setLanguage("id");
    byte[] metadata = Xmp.packet(job, PRODUCER, received).getBytes(StandardCharsets.UTF_8);
    PDMetadata inFile = new PDMetadata(pdf);
    try (OutputStream out = inFile.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(metadata);
    }
    catalog.setMetadata(inFile);
    catalog.addOutputIntent(colours(pdf));
  }

  private static ZonedDateTime received(ArchiveJob job) {
    Instant instant =
        Instant.parse(job.properties().getOrDefault(ArchiveJob.RECEIVED, "1970-01-01T00:00:00Z"));
    return instant.atZone(ZoneOffset.UTC).withNano(0);
  }

  private static PDDocumentInformation information(ArchiveJob job, ZonedDateTime received) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(job.title());
    information.setProducer(PRODUCER);
    information.setCreationDate(GregorianCalendar.from(received));
    information.setModificationDate(GregorianCalendar.from(received));
    new TreeMap<>(job.properties()).forEach(information::setCustomMetadataValue);
    return information;
  }

  private static PDOutputIntent colours(PDDocument pdf) throws IOException {
    byte[] profile = ScreenColours.profile();
    PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
    intent.setInfo(ScreenColours.NAME);
    intent.setOutputCondition(ScreenColours.NAME);
    intent.setOutputConditionIdentifier(ScreenColours.NAME);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private static long id(ArchiveJob job) {
    String everything = job.packet() + new TreeMap<>(job.properties());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
