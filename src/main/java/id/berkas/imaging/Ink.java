package id.berkas.imaging;

import java.util.Arrays;

/**
 * What is darker than the paper around it, at about 150 dpi. Show-through and tinted paper are
 * paper.
 *
 * @param dark one flag for each pixel
 * @param width pixels
 * @param height pixels
 * @param paper the level of most of the page's paper
 */
@SuppressWarnings("ArrayRecordComponent")
record Ink(boolean[] dark, int width, int height, int paper) {

  /** Paper as dark as this is a scan gone wrong, or no paper. */
  static final int DARK_PAPER = 110;

  private static final int TILE = 32;

  /** Levels that pencil is below its paper and show-through is not. */
  private static final int DARKER = 50;

  private static final int BIN = 8;
  private static final double PAPER_SHARE = 0.2;

  /** How much brighter than the page's paper a place may be; what is brighter still is the lid. */
  private static final int BRIGHTER = 25;

  /** A place so much darker than the page's paper is not paper: a picture, or a black lid. */
  private static final double NO_PAPER = 0.75;

  static Ink on(GrayPage page) {
    return on(page, DARKER);
  }

  /**
   * Ink of another strength.
   *
   * @param darker levels it is below its paper
   */
  static Ink on(GrayPage page, int darker) {
    int across = (page.width() + TILE - 1) / TILE;
    int down = (page.height() + TILE - 1) / TILE;
    int[] paper = new int[across * down];
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        paper[row * across + column] = paper(page, column * TILE, row * TILE);
      }
    }
    int usual = usual(paper);
    boolean[] dark = new boolean[page.width() * page.height()];
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        int around = brightestAround(paper, across, down, column, row);
        int level = (int) Math.clamp(around, NO_PAPER * usual, usual + BRIGHTER) - darker;
        mark(page, column * TILE, row * TILE, level, dark);
      }
    }
    return new Ink(dark, page.width(), page.height(), usual);
  }

  /** The level that a fifth of the tile is brighter than. */
  private static int paper(GrayPage page, int left, int top) {
    int[] bins = new int[256 / BIN];
    int right = Math.min(page.width(), left + TILE);
    int bottom = Math.min(page.height(), top + TILE);
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        bins[page.at(x, y) / BIN]++;
      }
    }
    int brighter = 0;
    int bin = bins.length - 1;
    while (bin > 0 && brighter + bins[bin] < PAPER_SHARE * (right - left) * (bottom - top)) {
      brighter += bins[bin--];
    }
    return bin * BIN + BIN / 2;
  }

  /** The level of most of the page's paper. */
  private static int usual(int[] paper) {
    int[] sorted = paper.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length * 6 / 10];
  }

  private static int brightestAround(int[] paper, int across, int down, int column, int row) {
    int brightest = 0;
    for (int y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y++) {
      for (int x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x++) {
        brightest = Math.max(brightest, paper[y * across + x]);
      }
    }
    return brightest;
  }

  private static void mark(GrayPage page, int left, int top, int level, boolean[] dark) {
    int right = Math.min(page.width(), left + TILE);
    int bottom = Math.min(page.height(), top + TILE);
    for (int y = top; y < bottom; y++) {
      int at = y * page.width();
      for (int x = left; x < right; x++) {
        dark[at + x] = (page.pixels()[at + x] & 0xFF) < level;
      }
    }
  }

  /** Whether there is ink; none beside the page. */
  boolean at(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x];
  }

  /** Turned clockwise by a quarter. */
  Ink quarterTurned() {
    boolean[] turned = new boolean[dark.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + (height - 1 - y)] = dark[y * width + x];
      }
    }
    return new Ink(turned, height, width, paper);
  }

  /** As 32-bit words, first pixel in the highest bit, each row beginning a new word. */
  int[] words() {
    int perRow = (width + 31) / 32;
    int[] words = new int[perRow * height];
    for (int y = 0; y < height; y++) {
      int at = y * width;
      int row = y * perRow;
      for (int x = 0; x < width; x++) {
        if (dark[at + x]) {
          words[row + (x >> 5)] |= 1 << (31 - (x & 31));
        }
      }
    }
    return words;
  }
}
