-- What a person must do about a packet that could not be laid right: CHOOSE its registration, SPLIT it, BOTH, or nothing.
alter table task add column hand varchar(6) default '' not null;
update task set hand =
  case
    when outcome in ('missing', 'conflict', 'doubtful') and reason like '%"separator-probably-missing:%' then 'BOTH'
    when outcome in ('missing', 'conflict', 'doubtful') then 'CHOOSE'
    when reason like '%"separator-probably-missing:%' then 'SPLIT'
    else ''
  end;
create index task_for_hands on task (state, hand, received_at, id, branch);
