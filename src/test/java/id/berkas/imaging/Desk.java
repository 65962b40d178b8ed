package id.berkas.imaging;

import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A store and one of each tool, as a worker has them. */
final class Desk implements AutoCloseable {

  final ContentStore store;
  final PageImages images;
  final PasswordKey key;

  Desk(Path folder) {
    this(folder, PasswordKey.ofThisProcess());
  }

  Desk(Path folder, PasswordKey key) {
    this.key = key;
    store = new FolderStore(folder);
    images = new PageImages(store, key);
  }

  Survey survey(byte[] file) {
    return survey(file, PageLimits.DEFAULT);
  }

  Survey survey(byte[] file, PageLimits limits) {
    String original = store.put(file).sha256();
    return new Surveyor(key).survey(new SurveyJob("batch", List.of(original), limits), store);
  }

  PageImage page(byte[] file, int frame) {
    return images.open(source(file, frame), PageLimits.DEFAULT);
  }

  Optional<RawImage> raw(byte[] file, int frame) {
    return images.raw(source(file, frame), PageLimits.DEFAULT);
  }

  PageSource source(byte[] file, int frame) {
    return survey(file).pages().get(frame);
  }

  LookResult look(byte[] file, PageLimits limits) {
    return new FastLook()
        .look(new LookJob("page", survey(file, limits).pages().getFirst(), limits), store, images);
  }

  PageLook look(BufferedImage image) {
    return switch (look(Scans.png(image), PageLimits.DEFAULT)) {
      case LookResult.Looked looked -> looked.look();
      case LookResult.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  @Override
  public void close() {
    images.close();
  }
}
