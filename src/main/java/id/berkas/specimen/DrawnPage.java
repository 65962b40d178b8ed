package id.berkas.specimen;

import id.berkas.specimen.DayTruth.Disposition;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** A page as it lies on the table: upright and clean. */
record DrawnPage(
    BufferedImage image,
    Disposition disposition,
    List<String> types,
    Map<String, String> fields,
    List<String> lines,
    String layout,
    boolean heldOut) {}
