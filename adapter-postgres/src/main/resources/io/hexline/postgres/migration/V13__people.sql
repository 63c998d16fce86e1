-- How many people an organization has is counted as they come and go.
INSERT INTO tally (scope, kind, slot, count) SELECT org, 'PEOPLE', 0, count(*) FROM person GROUP BY org;
