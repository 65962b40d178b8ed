-- What people said about fields of a page; place names the field on its page.
create table said_field (
  page varchar(60) not null references page,
  place varchar(80) not null,
  body text not null,
  primary key (page, place)
);

-- Whether a sheet of the packet is at the scanner again; such a task is offered to nobody.
alter table task add column at_scanner boolean default false not null;
update task set at_scanner = true where reason like '%"rescan-expected%';
