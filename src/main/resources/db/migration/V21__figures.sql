-- The figures count tasks by their batch, and decisions by their day.
create index task_batch on task (batch);
create index task_decided on task (decided_at);
