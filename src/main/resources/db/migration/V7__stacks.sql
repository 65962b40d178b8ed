-- Runs of a scanner that sees one side of each sheet: fronts, then backs. One row per run, from the
-- moment its pages are looked at.
create table pass (
  batch varchar(40) primary key references batch,
  -- The profile, and the user's folder within it: only runs of one stack are paired.
  stack varchar(1100) not null,
  state varchar(12) not null,
  partner varchar(40) references batch,
  since timestamp with time zone not null,
  -- What both runs became.
  whole varchar(40) references batch,
  decided_by varchar(200),
  decided_at timestamp with time zone,
  -- The batch that the next stage must hear of, until it has.
  onward varchar(40) references batch
);
create index pass_state on pass (state, stack);
create index pass_onward on pass (onward);

-- Which side of its sheet a page is, where its number does not tell.
alter table page add column side varchar(5);

-- Pages that went on into another batch, under another id.
create table page_move (
  was varchar(60) primary key,
  batch varchar(40) not null references batch,
  page varchar(60) not null,
  whole varchar(40) not null references batch
);
create index page_move_batch on page_move (batch);
