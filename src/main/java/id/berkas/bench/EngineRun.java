package id.berkas.bench;

import id.berkas.document.PageSource;
import id.berkas.imaging.PageImage;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.recognition.BareEngine;
import id.berkas.recognition.Models;
import id.berkas.store.ContentStore;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The bare engine on the same pages: images ready in memory, as many threads as the hub has
 * workers, nothing but recognition on the clock.
 */
final class EngineRun {

  private final ContentStore store;
  private final String languages;
  private final int threads;

  EngineRun(ContentStore store, String languages, int threads) {
    this.store = store;
    this.languages = languages;
    this.threads = threads;
  }

  /** A page and how it must be turned: the engine is given upright pages. */
  record Sample(PageSource source, int orientation) {}

  /** Pages per minute of all threads together. */
  double pagesPerMinute(List<Sample> samples) throws InterruptedException, ExecutionException {
    Queue<Sample> waiting = new ConcurrentLinkedQueue<>(samples);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Long>> spent = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        spent.add(pool.submit(reading(waiting)));
      }
      long nanos = 0;
      for (Future<Long> part : spent) {
        nanos += part.get();
      }
      return samples.size() / (nanos / 60e9 / threads);
    }
  }

  private Callable<Long> reading(Queue<Sample> waiting) {
    return () -> {
      long nanos = 0;
      try (PageImages images = new PageImages(store);
          BareEngine engine = new BareEngine(Models.ofThisMachine(), languages)) {
        for (Sample sample = waiting.poll(); sample != null; sample = waiting.poll()) {
          PageImage page = images.open(sample.source(), PageLimits.DEFAULT);
          BufferedImage upright = Upright.gray(page.image(), sample.orientation());
          long started = System.nanoTime();
          engine.read(upright, page.dpi());
          nanos += System.nanoTime() - started;
        }
      }
      return nanos;
    };
  }
}
