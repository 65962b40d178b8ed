package id.berkas.bench;

import id.berkas.document.Json;
import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.imaging.FastLook;
import id.berkas.imaging.LookJob;
import id.berkas.imaging.LookResult;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.recognition.Models;
import id.berkas.recognition.PageReader;
import id.berkas.recognition.QuickReading;
import id.berkas.recognition.ReadJob;
import id.berkas.recognition.ReadResult;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads one picture as a worker does: the look first, then the reading that follows from it. */
final class DeskReader implements AutoCloseable {

  private final ContentStore store;
  private final PageImages images;
  private final PageReader reader = new PageReader(Models.ofThisMachine());
  private final QuickReading doubts = new QuickReading();
  private final FastLook fastLook = new FastLook(doubts);

  DeskReader(Path folder) {
    this.store = new FolderStore(folder.resolve("store"));
    this.images = new PageImages(store);
  }

  /** No words when the page is refused. */
  PageWords read(byte[] jpeg) {
    String original = store.put(jpeg).sha256();
    PageSource source = new PageSource(original, "image/jpeg", 0);
    LookJob job = new LookJob("page", source, PageLimits.DEFAULT);
    if (!(fastLook.look(job, store, images) instanceof LookResult.Looked looked)) {
      return PageWords.none();
    }
    PageLook look = looked.look();
    ReadJob reading = ReadJob.of("page", source, look, Models.USUAL, PageLimits.DEFAULT);
    return switch (reader.read(reading, store, images)) {
      case ReadResult.Read read -> words(read);
      case ReadResult.Refused refused -> PageWords.none();
    };
  }

  private PageWords words(ReadResult.Read read) {
    String json = new String(store.bytes(read.words()), StandardCharsets.UTF_8);
    return Json.read(json, PageWords.class);
  }

  @Override
  public void close() {
    reader.close();
    doubts.close();
    images.close();
  }
}
