package id.berkas.figures;

/** The SQL of the dashboard; a filter that is null does not limit. */
final class Counting {

  private static final String OF_BATCH =
      """
      (cast(:branch as varchar) is null or b.branch = :branch)
      and (cast(:scanner as varchar) is null or b.profile = :scanner)
      """;

  /** Without its batch: of most questions the task knows enough. */
  private static final String OF_TASK =
      """
      (cast(:branch as varchar) is null or t.branch = :branch)
      and (cast(:program as varchar) is null or t.program = :program)
      and (cast(:scanner as varchar) is null or exists (select 1 from batch b
        where b.id = t.batch and b.profile = :scanner))
      """;

  private static final String CAME = "b.received_at >= :from and b.received_at < :until and ";

  static final String BATCHES =
      """
      select b.id, b.profile, b.branch, b.received_at,
        coalesce(b.pages, (select count(*) from page p where p.batch = b.id)) as pages
      from batch b where
      """
          + CAME
          + OF_BATCH;

  /** By batch and programme; a join with the batches would be made for each of them anew on H2. */
  static final String PACKETS =
      """
      select t.batch, t.program, count(*) as packets,
        sum(case when t.decision = 'ACCEPTED' then 1 else 0 end) as accepted,
        sum(case when t.decision = 'SENT_BACK' then 1 else 0 end) as sent_back,
        sum(case when t.decision = 'REJECTED' then 1 else 0 end) as rejected,
        sum(case when t.decision = 'ACCEPTED' and t.outcome = 'certain' and t.packet not in (
          select cp.packet from correction_packet cp join correction c on c.id = cp.correction
          where c.undone_at is null) then 1 else 0 end) as straight
      from task t where t.state <> 'CLOSED'
        and (cast(:program as varchar) is null or t.program = :program)
        and t.batch in (select b.id from batch b where
      """
          + CAME
          + OF_BATCH
          + ") group by t.batch, t.program";

  static final String OFFICERS =
      """
      select decided_by, decision, on_day, count(*) as decisions from (
        select t.decided_by, t.decision,
          cast(t.decided_at at time zone 'Asia/Jakarta' as date) as on_day
        from task t
        where t.state = 'DECIDED' and t.decided_at >= :from and t.decided_at < :until and
      """
          + OF_TASK
          + ") d group by decided_by, decision, on_day";

  static final String WAITING =
      """
      select days, outcome, count(*) as packets, sum(late) as late from (
        select t.outcome, case when t.due < :today then 1 else 0 end as late,
          case when t.received_at > :age1 then 0 when t.received_at > :age2 then 1
            when t.received_at > :age3 then 2 when t.received_at > :age4 then 3
            when t.received_at > :age5 then 4 else 5 end as days
        from task t
        where t.state = 'OPEN' and
      """
          + OF_TASK
          + ") w group by days, outcome";

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
