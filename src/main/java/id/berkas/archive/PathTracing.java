package id.berkas.archive;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Keeps the path a page is drawing until something is done with it. */
abstract class PathTracing extends PDFGraphicsStreamEngine {

  private static final int NO_CLIP = -1;

  private final GeneralPath path = new GeneralPath();
  private int clipRule = NO_CLIP;

  PathTracing(PDPage page) {
    super(page);
  }

  /** Nothing beside this path is shown from here on. */
  abstract void within(GeneralPath shape, int rule);

  GeneralPath path() {
    return path;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void clip(int rule) {
    clipRule = rule;
  }

  @Override
  public void endPath() {
    if (clipRule != NO_CLIP && path.getCurrentPoint() != null) {
      within(path, clipRule);
    }
    clipRule = NO_CLIP;
    path.reset();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }
}
