-- A password that a clerk entered for the locked files of a batch.
create table batch_password (
  batch varchar(40) not null references batch,
  password varchar(400) not null,
  primary key (batch, password)
);

-- What had to be put right to open a file.
create table file_repair (
  batch varchar(40) not null references batch,
  original varchar(64) not null,
  repair varchar(40) not null,
  primary key (batch, original, repair)
);
