-- Every version of a route file or scanner profile that a hub ran with or a person saved.
create table revision (
  kind varchar(8) not null,
  name varchar(200) not null,
  version integer not null,
  at timestamp with time zone not null,
  -- Null: found on disk when a hub started.
  who varchar(200),
  text text not null,
  primary key (kind, name, version)
);

-- The provider whose door a person comes through; null for those with a password here.
alter table app_user add column issuer varchar(300);
