package id.berkas.imaging;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Teaches {@link UprightNet} the letters of this machine's text fonts, degraded as scans are. Run
 * by hand with the file to write; the families of {@link #KEPT_FOR_TESTS} are never learned.
 */
final class LetterTeacher {

  static final Set<String> KEPT_FOR_TESTS = Set.of("Liberation Serif", "Nimbus Mono PS", "P052");

  private static final List<String> NOT_TEXT =
      List.of(
          "D050000L", "Z003", "Standard Symbols PS", "Noto Color Emoji", "Dialog", "DialogInput");

  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String SMALL = "abcdefghijklmnopqrstuvwxyzaaaaaeeggiiknnnprrssttuu";
  private static final String DIGITS = "0123456789";
  private static final String LETTERS =
      CAPITALS + "AAEINKPRSTU" + "abcdefghijklmnopqrstuvwxyzaaeginrstu" + DIGITS + DIGITS;
  private static final int PASSES = 12;
  private static final int BATCH = 64;
  private static final int MOST_ON_A_SHEET = 500;

  private final Random dice = new Random(20);
  private final float[] hidden = new float[UprightNet.UNITS * (UprightNet.CELLS + 1)];
  private final float[] output = new float[UprightNet.TURNS * (UprightNet.UNITS + 1)];
  private final Steps hiddenSteps = new Steps(hidden);
  private final Steps outputSteps = new Steps(output);

  public static void main(String[] arguments) throws IOException {
    LetterTeacher teacher = new LetterTeacher();
    UprightNet net = teacher.teach(teacher.letters());
    try (DataOutputStream out =
        new DataOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
      for (float weight : net.hidden()) {
        out.writeFloat(weight);
      }
      for (float weight : net.output()) {
        out.writeFloat(weight);
      }
    }
  }

  private List<float[]> letters() {
    List<float[]> letters = new ArrayList<>();
    for (String family :
        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()) {
      if (!KEPT_FOR_TESTS.contains(family) && !NOT_TEXT.contains(family)) {
        for (int size : new int[] {8, 9, 10, 12, 16}) {
          for (int dpi : new int[] {300, 200, 150, 150}) {
            Ink ink = sheet(new Font(family, dice.nextInt(4), size * 300 / 72), dpi);
            letters.addAll(Glyph.of(ink, Blobs.of(ink).list(), MOST_ON_A_SHEET, 0));
          }
        }
      }
    }
    return letters;
  }

  /** Random letters, alone or in words, slanted, unsharp, noisy, and in bits often broken. */
  private Ink sheet(Font font, int dpi) {
    BufferedImage image = new BufferedImage(1800, 1800, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 1800, 1800);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    double slant = dice.nextInt(4) == 0 ? 20 * dice.nextDouble() - 10 : dice.nextGaussian() * 1.2;
    graphics.rotate(Math.toRadians(slant), 900, 900);
    graphics.setFont(font);
    int step = font.getSize() * 5 / 4;
    boolean words = dice.nextInt(5) < 2;
    for (int y = 100; y < 1700; y += step) {
      for (int x = 100; x < 1700; x += step) {
        int tone = dice.nextInt(90);
        graphics.setColor(new Color(tone, tone, tone));
        String drawn = words ? word() : letter();
        graphics.drawString(drawn, x, y);
        x += words ? graphics.getFontMetrics().stringWidth(drawn) - step / 2 : 0;
      }
    }
    graphics.dispose();
    GrayPage page = GrayPage.of(image).scaled(dpi / 300.0);
    GrayPage scan = new GrayPage(page.pixels().clone(), page.width(), page.height());
    boolean bitonal = dice.nextInt(2) == 0;
    for (int pass = dice.nextInt(3); pass > 0; pass--) {
      blur(scan);
    }
    noise(scan.pixels(), dice.nextInt(40), bitonal);
    return Ink.on(scan.scaled(150.0 / dpi));
  }

  private String letter() {
    return String.valueOf(LETTERS.charAt(dice.nextInt(LETTERS.length())));
  }

  /** Mostly of small letters, now and then of capitals or digits only. */
  private String word() {
    int kind = dice.nextInt(6);
    String from = kind == 0 ? CAPITALS : kind == 1 ? DIGITS : SMALL;
    StringBuilder word = new StringBuilder(kind == 2 ? letter() : "");
    for (int n = 2 + dice.nextInt(8); n > 0; n--) {
      word.append(from.charAt(dice.nextInt(from.length())));
    }
    return word.toString();
  }

  /** Each pixel the mean of itself and its four neighbours. */
  private static void blur(GrayPage page) {
    byte[] from = page.pixels().clone();
    int width = page.width();
    for (int n = width; n < from.length - width; n++) {
      int sum = 2;
      for (int at : new int[] {n, n - 1, n + 1, n - width, n + width}) {
        sum += from[at] & 0xFF;
      }
      page.pixels()[n] = (byte) (sum / 5);
    }
  }

  private void noise(byte[] pixels, int strength, boolean bitonal) {
    int black = 100 + dice.nextInt(90);
    for (int n = 0; n < pixels.length; n++) {
      double level = (pixels[n] & 0xFF) + dice.nextGaussian() * strength;
      pixels[n] = (byte) (bitonal ? (level > black ? 255 : 0) : Math.clamp(level, 0, 255));
    }
  }

  private UprightNet teach(List<float[]> letters) {
    for (int n = 0; n < hidden.length; n++) {
      hidden[n] = (float) (dice.nextGaussian() * Math.sqrt(2.0 / UprightNet.CELLS));
    }
    for (int n = 0; n < output.length; n++) {
      output[n] = (float) (dice.nextGaussian() * Math.sqrt(1.0 / UprightNet.UNITS));
    }
    UprightNet net = new UprightNet(hidden, output);
    int seen = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      double rate = 0.002 * (PASSES - pass) / PASSES;
      for (int n = 0; n < letters.size() * UprightNet.TURNS; n++) {
        float[] grid = letters.get(dice.nextInt(letters.size()));
        int quarters = dice.nextInt(UprightNet.TURNS);
        for (int turned = 0; turned < quarters; turned++) {
          grid = Glyph.quarterTurned(grid);
        }
        learn(net, grid, (UprightNet.TURNS - quarters) % UprightNet.TURNS);
        if (++seen % BATCH == 0) {
          hiddenSteps.take(rate);
          outputSteps.take(rate);
        }
      }
    }
    return net;
  }

  /** Adds the slope of the cross entropy at one letter. */
  private void learn(UprightNet net, float[] grid, int truth) {
    float[] units = net.units(grid);
    double[] turns = net.turns(units);
    double[] back = new double[UprightNet.UNITS];
    for (int turn = 0; turn < UprightNet.TURNS; turn++) {
      double error = turns[turn] - (turn == truth ? 1 : 0);
      int at = turn * (UprightNet.UNITS + 1);
      outputSteps.slope[at++] += error;
      for (int unit = 0; unit < UprightNet.UNITS; unit++) {
        outputSteps.slope[at + unit] += error * units[unit];
        back[unit] += error * output[at + unit];
      }
    }
    for (int unit = 0; unit < UprightNet.UNITS; unit++) {
      if (units[unit] > 0) {
        int at = unit * (UprightNet.CELLS + 1);
        hiddenSteps.slope[at++] += back[unit];
        for (int cell = 0; cell < UprightNet.CELLS; cell++) {
          hiddenSteps.slope[at + cell] += back[unit] * grid[cell];
        }
      }
    }
  }

  /** Adam, Kingma and Ba 2015. */
  private static final class Steps {
    final double[] slope;
    private final float[] weights;
    private final double[] mean;
    private final double[] square;
    private int taken;

    Steps(float[] weights) {
      this.weights = weights;
      this.slope = new double[weights.length];
      this.mean = new double[weights.length];
      this.square = new double[weights.length];
    }

    void take(double rate) {
      taken++;
      for (int n = 0; n < weights.length; n++) {
        double step = slope[n] / BATCH;
        mean[n] += 0.1 * (step - mean[n]);
        square[n] += 0.001 * (step * step - square[n]);
        double unbiased = mean[n] / (1 - Math.pow(0.9, taken));
        double spread = Math.sqrt(square[n] / (1 - Math.pow(0.999, taken)));
        weights[n] -= (float) (rate * unbiased / (spread + 1e-8));
      }
      Arrays.fill(slope, 0);
    }
  }
}
