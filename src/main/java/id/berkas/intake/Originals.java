package id.berkas.intake;

import id.berkas.store.ContentStore;
import id.berkas.store.StoreException;
import id.berkas.store.Stored;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies files into the store, no transaction open. */
final class Originals {

  private final ContentStore store;

  Originals(ContentStore store) {
    this.store = store;
  }

  /**
   * @return nothing when the file changed meanwhile; the next sweep looks at it again
   * @throws StoreException when the store did not take it
   * @throws IOException when the scanner folder did not give it
   */
  Optional<Stored> keep(IncomingFile entry, Path file) throws IOException {
    try (Source source =
        new Source(
            Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      Stored stored = keep(source);
      return stored.bytes() == entry.bytes() && entry.describes(sighting(entry, file))
          ? Optional.of(stored)
          : Optional.empty();
    }
  }

  private Stored keep(Source source) throws IOException {
    try {
      return store.put(source);
    } catch (StoreException e) {
      if (source.failure != null) {
        throw source.failure;
      }
      throw e;
    }
  }

  private static Sighting sighting(IncomingFile entry, Path file) throws IOException {
    BasicFileAttributes about =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Sighting(
        entry.path(),
        file,
        about.size(),
        about.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS),
        about.isRegularFile());
  }

  /** Tells a scanner folder that fails from a store that fails. */
  private static final class Source extends FilterInputStream {
    private @Nullable IOException failure;

    Source(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
