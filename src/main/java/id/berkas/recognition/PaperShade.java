package id.berkas.recognition;

import java.util.Arrays;

/**
 * The tone of the paper all over a page. The engine parts ink from paper by one threshold for wide
 * stretches: where a lid stood open or a page was copied too dark, it takes the paper for a picture
 * and leaves its text out, sure of what remains. Such pages are divided by the tone of their paper;
 * all others stay as they are, since cleaning costs them letters (ADR 9).
 */
final class PaperShade {

  private static final int BLOCKS_ACROSS = 80;
  private static final int SAMPLES_ACROSS = 10;
  private static final int SMALLEST_BLOCK = 8;

  /** Of a block, lightest first: even a block full of letters has so much paper. */
  private static final double PAPER = 0.2;

  /** Of all blocks; what is left out may be photographs, borders and holes. */
  private static final double ODD = 0.05;

  /** Where the light paper of a page is darker, the whole page is. */
  private static final int DARK = 140;

  /** Dark paper against light paper of one page. */
  private static final double UNEVEN = 0.7;

  /** Neighbouring blocks; a larger step is the edge of a stain or a picture, not a shade. */
  private static final double STEP = 0.8;

  /** Of all neighbours. */
  private static final double MOST_STEPS = 0.003;

  /** Blocks at each side of the page, where lids and borders throw hard shadows. */
  private static final int MARGIN = 4;

  private static final int EVEN_TONE = 240;
  private static final int DARKEST = 8;

  private final GrayPage page;
  private final int block;
  private final int across;
  private final int down;
  private final int[] tones;

  private PaperShade(GrayPage page) {
    this.page = page;
    this.block = Math.max(SMALLEST_BLOCK, page.width() / BLOCKS_ACROSS);
    this.across = Math.ceilDiv(page.width(), block);
    this.down = Math.ceilDiv(page.height(), block);
    this.tones = new int[across * down];
    for (int at = 0; at < tones.length; at++) {
      tones[at] = tone(at % across * block, at / across * block);
    }
  }

  /** The page on paper of one tone; the same page where its paper is light enough and even. */
  static GrayPage evened(GrayPage page) {
    PaperShade shade = new PaperShade(page);
    return shade.isDark() || (shade.isUneven() && shade.isSmooth()) ? shade.divided() : page;
  }

  private int tone(int left, int top) {
    int right = Math.min(page.width(), left + block);
    int bottom = Math.min(page.height(), top + block);
    int step = Math.max(1, block / SAMPLES_ACROSS);
    int[] count = new int[256];
    int samples = 0;
    for (int y = top; y < bottom; y += step) {
      for (int x = left; x < right; x += step) {
        count[page.pixels()[y * page.width() + x] & 0xFF]++;
        samples++;
      }
    }
    int tone = 255;
    for (int lighter = count[tone]; lighter <= PAPER * samples && tone > DARKEST; ) {
      lighter += count[--tone];
    }
    return tone;
  }

  private boolean isDark() {
    return ranked(1 - ODD) < DARK;
  }

  private boolean isUneven() {
    return ranked(ODD) < UNEVEN * ranked(1 - ODD);
  }

  private int ranked(double share) {
    int[] sorted = tones.clone();
    Arrays.sort(sorted);
    return sorted[(int) (share * (sorted.length - 1))];
  }

  private boolean isSmooth() {
    int steps = 0;
    for (int at = 0; at < tones.length; at++) {
      if (isInside(at)) {
        steps += isStep(at, at - 1) ? 1 : 0;
        steps += isStep(at, at - across) ? 1 : 0;
      }
    }
    return steps <= MOST_STEPS * 2 * tones.length;
  }

  private boolean isInside(int at) {
    int x = at % across;
    int y = at / across;
    return x > MARGIN && x < across - MARGIN && y > MARGIN && y < down - MARGIN;
  }

  private boolean isStep(int one, int other) {
    return Math.min(tones[one], tones[other]) < STEP * Math.max(tones[one], tones[other]);
  }

  private GrayPage divided() {
    double[] paper = softened();
    byte[] pixels = new byte[page.pixels().length];
    for (int y = 0; y < page.height(); y++) {
      double fromY = Math.clamp((y + 0.5) / block - 0.5, 0, down - 1.0);
      int upper = (int) fromY * across;
      int lower = Math.min((int) fromY + 1, down - 1) * across;
      double below = fromY - (int) fromY;
      for (int x = 0; x < page.width(); x++) {
        double fromX = Math.clamp((x + 0.5) / block - 0.5, 0, across - 1.0);
        int left = (int) fromX;
        int right = Math.min(left + 1, across - 1);
        double beside = fromX - left;
        double above = paper[upper + left] * (1 - beside) + paper[upper + right] * beside;
        double under = paper[lower + left] * (1 - beside) + paper[lower + right] * beside;
        double tone = above * (1 - below) + under * below;
        int at = y * page.width() + x;
        pixels[at] = (byte) Math.min(255, (page.pixels()[at] & 0xFF) * EVEN_TONE / tone);
      }
    }
    return new GrayPage(pixels, page.width(), page.height());
  }

  /** Each block's tone as the mean of it and its neighbours. */
  private double[] softened() {
    double[] soft = new double[tones.length];
    for (int at = 0; at < tones.length; at++) {
      int sum = 0;
      for (int beside = 0; beside < 9; beside++) {
        int x = Math.clamp(at % across + beside % 3 - 1, 0, across - 1);
        int y = Math.clamp(at / across + beside / 3 - 1, 0, down - 1);
        sum += tones[y * across + x];
      }
      soft[at] = sum / 9.0;
    }
    return soft;
  }
}
