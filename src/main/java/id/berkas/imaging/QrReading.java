package id.berkas.imaging;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.multi.qrcode.detector.MultiDetector;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import id.berkas.document.Barcode;
import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One attempt at the QR codes of a picture.
 *
 * @param codes those that could be read
 * @param suspects places with the three corner marks of a code that could not be read
 * @param remains places with a corner mark and modules beside it; filled by the first look only
 */
record QrReading(List<FoundCode> codes, List<Box> suspects, List<Box> remains) {

  private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);
  private static final int MOST_CODES = 64;

  private static final int MARKS_OF_TWO = 6;

  /** From the centre of a corner mark to its outer edge, modules. */
  private static final double HALF_MARK = 3.5;

  /** The same, and what is left of damaged codes. */
  static QrReading withRemains(GrayPage picture, Rung rung) {
    return of(picture, rung, true);
  }

  static QrReading of(GrayPage picture, Rung rung) {
    return of(picture, rung, false);
  }

  private static QrReading of(GrayPage picture, Rung rung, boolean withRemains) {
    QrReading reading = new QrReading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try {
      BitMatrix black = rung.binarizer(picture).getBlackMatrix();
      BitMatrix whole = black.clone();
      reading.readAll(black, rung);
      if (withRemains) {
        CornerMarks.on(whole).forEach(mark -> reading.remains.add(mark.place()));
        if (reading.codes.size() + reading.suspects.size() > 1
            || reading.leftOver() >= MARKS_OF_TWO) {
          reading.readMany(whole, rung);
        }
        reading.remains.removeIf(reading::isRead);
      }
    } catch (NotFoundException noContrast) {
      return reading;
    }
    return reading;
  }

  private long leftOver() {
    return remains.stream().filter(mark -> !isRead(mark)).count();
  }

  private boolean isRead(Box mark) {
    return codes.stream().anyMatch(code -> BarShape.holds(code.barcode().box(), mark));
  }

  /** A second attempt where the first search saw nothing it could decode. */
  static List<FoundCode> dearer(GrayPage picture, Rung rung) {
    QrReading reading = new QrReading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try {
      BitMatrix black = rung.binarizer(picture).getBlackMatrix();
      reading.readMany(black, rung);
      QrByMarks.on(black).forEach(seen -> reading.keep(seen, rung));
    } catch (NotFoundException noContrast) {
      return List.of();
    }
    return reading.codes;
  }

  private void keep(DetectorResult seen, Rung rung) {
    decode(seen, rung)
        .filter(code -> codes.stream().noneMatch(known -> same(known, code)))
        .ifPresent(codes::add);
  }

  /** Where many codes stand side by side, the marks of different ones look like one. */
  private void readMany(BitMatrix black, Rung rung) {
    try {
      for (DetectorResult seen : new MultiDetector(black).detectMulti(HINTS)) {
        keep(seen, rung);
      }
    } catch (NotFoundException none) {
      return;
    }
  }

  static boolean same(FoundCode one, FoundCode other) {
    Box known = one.barcode().box();
    Box box = other.barcode().box();
    return BarShape.holds(known, box)
        || one.barcode().text().equals(other.barcode().text()) && BarShape.overlap(known, box) > 0;
  }

  private static Optional<FoundCode> decode(DetectorResult seen, Rung rung) {
    try {
      String text = new Decoder().decode(seen.getBits(), HINTS).getText();
      return Optional.of(
          new FoundCode(
              new Barcode(BarcodeFormat.QR_CODE.name(), text, box(seen), rung.method()),
              turn(seen)));
    } catch (FormatException | ChecksumException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private void readAll(BitMatrix black, Rung rung) {
    try {
      for (int n = 0; n < MOST_CODES; n++) {
        next(black, rung);
      }
    } catch (NotFoundException noMore) {
      return;
    }
  }

  private void next(BitMatrix black, Rung rung) throws NotFoundException {
    DetectorResult seen;
    try {
      seen = new Detector(black).detect(HINTS);
    } catch (FormatException noSuchSize) {
      throw NotFoundException.getNotFoundInstance();
    }
    Box box = box(seen);
    decode(seen, rung).ifPresentOrElse(codes::add, () -> suspects.add(box));
    blank(black, box);
  }

  /** The square the corner marks span, with the fourth corner opposite the top left one. */
  private static Box box(DetectorResult seen) {
    ResultPoint[] marks = seen.getPoints();
    ResultPoint bottomLeft = marks[0];
    ResultPoint topLeft = marks[1];
    ResultPoint topRight = marks[2];
    double module = ResultPoint.distance(topLeft, topRight) / (seen.getBits().getWidth() - 7);
    double fourthX = bottomLeft.getX() + topRight.getX() - topLeft.getX();
    double fourthY = bottomLeft.getY() + topRight.getY() - topLeft.getY();
    double left = least(bottomLeft.getX(), topLeft.getX(), topRight.getX(), fourthX);
    double top = least(bottomLeft.getY(), topLeft.getY(), topRight.getY(), fourthY);
    double right = -least(-bottomLeft.getX(), -topLeft.getX(), -topRight.getX(), -fourthX);
    double bottom = -least(-bottomLeft.getY(), -topLeft.getY(), -topRight.getY(), -fourthY);
    double edge = HALF_MARK * module;
    return new Box(
        (int) Math.max(0, left - edge),
        (int) Math.max(0, top - edge),
        (int) Math.ceil(right - left + 2 * edge),
        (int) Math.ceil(bottom - top + 2 * edge));
  }

  private static double least(double a, double b, double c, double d) {
    return Math.min(Math.min(a, b), Math.min(c, d));
  }

  private static int turn(DetectorResult seen) {
    ResultPoint from = seen.getPoints()[1];
    ResultPoint to = seen.getPoints()[2];
    double angle = Math.toDegrees(Math.atan2(to.getY() - from.getY(), to.getX() - from.getX()));
    return Math.floorMod((int) -Math.round(angle / 90) * 90, 360);
  }

  private static void blank(BitMatrix black, Box box) {
    int right = Math.min(black.getWidth(), box.x() + box.width());
    int bottom = Math.min(black.getHeight(), box.y() + box.height());
    for (int y = box.y(); y < bottom; y++) {
      for (int x = box.x(); x < right; x++) {
        black.unset(x, y);
      }
    }
  }
}
