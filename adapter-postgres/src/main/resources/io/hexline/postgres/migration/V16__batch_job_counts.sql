-- Jobs that do not move users are counted as they change, as the others are.
INSERT INTO tally (scope, kind, slot, count) SELECT state, 'BATCH_JOBS', 0, count(*) FROM batch_job GROUP BY state;
