package id.berkas.hub;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Commits one row after another and says so after each, until it is killed. */
final class Committer {

  private Committer() {}

  public static void main(String[] args) throws SQLException {
    try (Connection connection = DriverManager.getConnection(args[0], "berkas", "")) {
      connection
          .createStatement()
          .execute("create table if not exists told (n integer primary key)");
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("insert into told (n) values (?)")) {
        for (int n = 0; ; n++) {
          insert.setInt(1, n);
          insert.executeUpdate();
          connection.commit();
          System.out.println(n);
        }
      }
    }
  }
}
