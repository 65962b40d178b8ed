-- What waits in scanner folders is looked for at every sweep and on every page of a scanner.
create index incoming_file_waiting on incoming_file (state, first_seen_at, id);
