package id.berkas.document;

import id.berkas.document.Page.Reading;
import id.berkas.document.Page.Side;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a page from its table. */
final class PageRow {

  private PageRow() {}

  static Page read(ResultSet row, int n) throws SQLException {
    String look = row.getString("look");
    String disposition = row.getString("disposition");
    String side = row.getString("side");
    return new Page(
        row.getString("id"),
        row.getString("batch"),
        row.getInt("number"),
        new PageSource(row.getString("original"), row.getString("media_type"), row.getInt("frame")),
        look == null ? null : Json.read(look, PageLook.class),
        disposition == null ? null : Disposition.valueOf(disposition),
        row.getString("reason"),
        row.getString("packet"),
        row.getString("words"),
        Reading.valueOf(row.getString("reading")),
        side == null ? null : Side.valueOf(side),
        row.getObject("place", Integer.class),
        row.getString("type"));
  }
}
