package id.berkas.correction;

import id.berkas.document.PacketRef;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Packets that must go through the stages again. They are noted in the transaction that changed
 * them, and sent on by a route: a crash in between delays them and forgets none.
 */
@Component("corrected")
public class Again {

  private final JdbcClient sql;

  Again(JdbcClient sql) {
    this.sql = sql;
  }

  void ask(String packet) {
    int noted =
        sql.sql("update packet_again set asked = asked + 1 where packet = :packet")
            .param("packet", packet)
            .update();
    if (noted == 0) {
      sql.sql("insert into packet_again (packet, asked, taken) values (:packet, 1, 0)")
          .param("packet", packet)
          .update();
    }
  }

  /** The packets that the first stage has not heard of. */
  @Transactional
  public List<PacketRef> due() {
    sql.sql("update packet_again set taken = asked where taken <> asked").update();
    return sql.sql("select packet from packet_again order by packet")
        .query((row, n) -> new PacketRef(row.getString(1)))
        .list();
  }

  /** The first stage has heard of a packet; one that was changed again meanwhile stays noted. */
  @Transactional
  public void sent(PacketRef packet) {
    sql.sql("delete from packet_again where packet = :packet and asked = taken")
        .param("packet", packet.packet())
        .update();
  }
}
