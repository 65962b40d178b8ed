-- A password that somebody else chose is changed at the first sign-in.
alter table app_user add column must_change boolean default false not null;
alter table app_user add column active boolean default true not null;
-- Rises when all open sessions of a person must end.
alter table app_user add column generation integer default 0 not null;

-- Wrong passwords in a row, also for names that nobody has.
create table failed_sign_in (
  name varchar(80) primary key,
  failures integer not null,
  last_at timestamp with time zone not null
);
