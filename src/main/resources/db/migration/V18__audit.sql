-- Who saw, changed, exported or printed what. Rows are only ever added, numbered without a gap; each
-- bears the hash of its content and of the row before it (adr/0011).
create table audit_entry (
  number bigint primary key,
  at timestamp with time zone not null,
  who varchar(200) not null,
  role varchar(20),
  branch varchar(20),
  address varchar(60) not null,
  deed varchar(16) not null,
  kind varchar(16),
  subject varchar(1000),
  detail varchar(2000) not null,
  former varchar(64) not null,
  hash varchar(64) not null
);
create index audit_entry_who on audit_entry (who, number);
create index audit_entry_subject on audit_entry (subject, number);
create index audit_entry_at on audit_entry (at);

-- The end of the chain; whoever adds a row holds this one, also when several hubs share a database.
create table audit_head (
  chain varchar(8) primary key,
  number bigint not null,
  hash varchar(64) not null
);
insert into audit_head (chain, number, hash)
values ('berkas', 0, '0000000000000000000000000000000000000000000000000000000000000000');
