-- Passwords of locked files are sealed with the key of the data folder. Those kept in the clear are
-- dropped, also from jobs that holds have kept; a file that needs one asks for it again.
drop table batch_password;
create table batch_password (
  batch varchar(40) not null references batch,
  sealed varchar(1000) not null,
  primary key (batch, sealed)
);
update hold set retry_queue = null, retry_type = null, retry_body = null
where retry_body like '%"passwords":{"known":["%';
