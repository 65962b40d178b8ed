package id.berkas.fakes;

import id.berkas.store.ContentStore;
import id.berkas.store.StoreException;
import id.berkas.store.Stored;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A real store on a disk that a test can fill up and free again. */
public final class FillingStore implements ContentStore {

  private final ContentStore real;
  private boolean full;

  public FillingStore(ContentStore real) {
    this.real = real;
  }

  public void fill() {
    full = true;
  }

  public void free() {
    full = false;
  }

  private void refuseWhenFull() {
    if (full) {
      throw new StoreException("No space left on device: free some space, then retry.");
    }
  }

  @Override
  public Stored put(InputStream content) {
    refuseWhenFull();
    return real.put(content);
  }

  @Override
  public Stored put(byte[] content) {
    refuseWhenFull();
    return real.put(content);
  }

  @Override
  public Path file(String sha256) {
    return real.file(sha256);
  }

  @Override
  public byte[] bytes(String sha256) {
    return real.bytes(sha256);
  }

  @Override
  public boolean has(String sha256) {
    return real.has(sha256);
  }

  @Override
  public boolean intact(String sha256) {
    return real.intact(sha256);
  }

  @Override
  public Stream<String> addresses() {
    return real.addresses();
  }
}
