package id.berkas.figures;

/** The SQL of the dashboard; a filter that is null does not limit. */
final class Counting {

  private static final String OF_BATCH =
      """
      (cast(:branch as varchar) is null or b.branch = :branch)
      and (cast(:scanner as varchar) is null or b.profile = :scanner)
      """;

  private static final String OF_TASK =
      OF_BATCH + " and (cast(:program as varchar) is null or t.program = :program)\n";

  static final String VOLUMES =
      """
      select b.id, b.profile, b.branch, b.received_at, coalesce(max(b.pages), (select count(*) from page p where p.batch = b.id)) as pages, t.program,
        count(t.id) as packets,
        sum(case when t.decision = 'ACCEPTED' then 1 else 0 end) as accepted,
        sum(case when t.decision = 'SENT_BACK' then 1 else 0 end) as sent_back,
        sum(case when t.decision = 'REJECTED' then 1 else 0 end) as rejected,
        sum(case when t.decision = 'ACCEPTED' and t.outcome = 'certain' and not exists
          (select 1 from correction_packet cp join correction c on c.id = cp.correction
           where cp.packet = t.packet and c.undone_at is null) then 1 else 0 end) as straight
      from batch b left join task t on t.batch = b.id and t.state <> 'CLOSED'
      where b.received_at >= :from and b.received_at < :until and
      """
          + OF_TASK
          + " group by b.id, b.profile, b.branch, b.received_at, t.program";

  static final String OFFICERS =
      """
      select t.decided_by, t.decision, t.decided_at from task t join batch b on b.id = t.batch
      where t.state = 'DECIDED' and t.decided_at >= :from and t.decided_at < :until and
      """
          + OF_TASK;

  static final String WAITING =
      """
      select t.received_at, t.outcome, t.due from task t join batch b on b.id = t.batch
      where t.state = 'OPEN' and
      """
          + OF_TASK;

  /** A file's hold is that of the scanner before the slash of its name. */
  static final String HELD =
      """
      select h.reason, sum(case when h.resolved_at is null then 1 else 0 end) as open_ones,
        sum(case when h.held_at >= :from and h.held_at < :until then 1 else 0 end) as placed,
        min(case when h.resolved_at is null then h.held_at end) as oldest
      from hold h
      left join page p on h.subject = 'PAGE' and p.id = h.subject_id
      left join packet k on h.subject = 'PACKET' and k.id = h.subject_id
      left join batch b on b.id = coalesce(p.batch, k.batch, h.subject_id)
      where (h.resolved_at is null or h.held_at >= :from and h.held_at < :until)
        and (cast(:branch as varchar) is null or b.branch = :branch)
        and (cast(:scanner as varchar) is null or b.profile = :scanner
          or h.subject = 'FILE' and h.subject_id like concat(cast(:scanner as varchar), '/%'))
        and (cast(:program as varchar) is null or exists (select 1 from task t
          where t.packet = coalesce(p.packet, k.id) and t.program = :program))
      group by h.reason order by 2 desc, 3 desc, h.reason
      """;

  private Counting() {}
}
