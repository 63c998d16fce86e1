-- How many workspaces hold a license is counted as they come and go, as all its holders are.
ALTER TABLE license ADD COLUMN workspaces integer NOT NULL DEFAULT 0;
UPDATE license l SET workspaces = h.workspaces
FROM (SELECT org, license, count(*) AS workspaces FROM line_holder WHERE license IS NOT NULL GROUP BY org, license) h
WHERE h.org = l.org AND h.license = l.id;
