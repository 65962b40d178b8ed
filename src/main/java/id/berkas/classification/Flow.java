package id.berkas.classification;

import id.berkas.document.Box;
import id.berkas.document.PageWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a page as one run of folded characters, each of which knows its piece; so glued and
 * split words, and headings over two lines, read the same.
 */
final class Flow {

  /** Gaps wider than this many letter heights part columns. */
  private static final double WIDE_GAP = 2.0;

  private static final Pattern LIST_MARK =
      Pattern.compile("(\\d{1,2}|[A-Za-z])[.)].*|[-–•*□☐]|\\[.{0,1}]");

  private final List<Piece> pieces;
  private final List<Segment> segments = new ArrayList<>();
  private final int[] segmentOf;
  private final String text;
  private final int[] pieceOf;

  private Flow(List<Piece> pieces) {
    this.pieces = pieces;
    this.segmentOf = new int[pieces.size()];
    StringBuilder run = new StringBuilder();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String folded = Letters.fold(pieces.get(i).text());
      run.append(folded);
      for (int c = 0; c < folded.length(); c++) {
        owners.add(i);
      }
    }
    this.text = run.toString();
    this.pieceOf = owners.stream().mapToInt(Integer::intValue).toArray();
    cutSegments();
  }

  static Flow of(PageWords words) {
    return new Flow(Upright.pieces(words));
  }

  /** The same page row by row, as fields are printed. */
  Flow byRows() {
    return new Flow(Rows.of(pieces));
  }

  String text() {
    return text;
  }

  List<Piece> pieces() {
    return pieces;
  }

  Piece piece(int index) {
    return pieces.get(index);
  }

  int pieceAt(int character) {
    return pieceOf[character];
  }

  Segment segmentOf(int piece) {
    return segments.get(segmentOf[piece]);
  }

  boolean startsPiece(int character) {
    return character == 0 || pieceOf[character - 1] != pieceOf[character];
  }

  boolean endsPiece(int character) {
    return character == pieceOf.length - 1 || pieceOf[character + 1] != pieceOf[character];
  }

  /** Index after the last piece of the line of this piece. */
  int lineEnd(int piece) {
    int end = piece + 1;
    while (end < pieces.size() && pieces.get(end).line() == pieces.get(piece).line()) {
      end++;
    }
    return end;
  }

  int lineStart(int piece) {
    int start = piece;
    while (start > 0 && pieces.get(start - 1).line() == pieces.get(piece).line()) {
      start--;
    }
    return start;
  }

  Box box(int first, int last) {
    return pieces.subList(first, last + 1).stream().map(Piece::box).reduce(Box::and).orElseThrow();
  }

  /** How much of the segments it touches a place fills, 0 to 1, words with digits left out. */
  double coverage(Occurrence place) {
    int letters = 0;
    for (int s = segmentOf[place.first()]; s <= segmentOf[place.last()]; s++) {
      letters += segments.get(s).letters();
    }
    return Math.min(1, place.length() / (double) Math.max(1, letters));
  }

  /** Whether nothing but signs stands before this piece in its segment. */
  boolean startsSegment(int piece) {
    int first = segmentOf(piece).first();
    return pieces.subList(first, piece).stream()
        .allMatch(before -> before.isSign() || LIST_MARK.matcher(before.text()).matches());
  }

  private void cutSegments() {
    int start = 0;
    for (int i = 0; i < pieces.size(); i++) {
      boolean last = i == pieces.size() - 1 || parted(pieces.get(i), pieces.get(i + 1));
      if (last) {
        Arrays.fill(segmentOf, start, i + 1, segments.size());
        segments.add(segment(start, i));
        start = i + 1;
      }
    }
  }

  private static boolean parted(Piece piece, Piece next) {
    int height = Math.max(1, Math.max(piece.upright().height(), next.upright().height()));
    return piece.line() != next.line() || piece.gapTo(next) > WIDE_GAP * height;
  }

  private Segment segment(int first, int last) {
    int letters =
        pieces.subList(first, last + 1).stream()
            .filter(piece -> !piece.hasDigit())
            .mapToInt(piece -> Letters.fold(piece.text()).length())
            .sum();
    return new Segment(first, last, letters, listed(first), depth(first));
  }

  private boolean listed(int first) {
    boolean marked = LIST_MARK.matcher(pieces.get(first).text()).matches();
    boolean afterNumber =
        first > 0
            && pieces.get(first - 1).line() == pieces.get(first).line()
            && pieces.get(first - 1).text().matches("\\d{1,2}[.)]?");
    return marked || afterNumber;
  }

  private double depth(int piece) {
    int top = pieces.stream().mapToInt(p -> p.upright().y()).min().orElse(0);
    int bottom = pieces.stream().mapToInt(p -> p.upright().y()).max().orElse(0);
    return bottom == top ? 0 : (double) (pieces.get(piece).upright().y() - top) / (bottom - top);
  }

  /** The words from one piece to another, as read. */
  String words(int first, int last) {
    return pieces.subList(first, last + 1).stream()
        .map(Piece::text)
        .collect(Collectors.joining(" "));
  }
}
