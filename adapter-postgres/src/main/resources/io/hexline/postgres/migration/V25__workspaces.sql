-- How many workspaces hold a license is counted as they come and go, as all its holders are.
ALTER TABLE license ADD COLUMN workspaces integer NOT NULL DEFAULT 0;
UPDATE license l SET workspaces = h.workspaces
FROM (SELECT org, license, count(*) AS workspaces FROM line_holder WHERE license IS NOT NULL GROUP BY org, license) h
WHERE h.org = l.org AND h.license = l.id;

-- The workspaces and virtual lines that belong to a feature, or page with it; feature_member has people who do either.
CREATE TABLE feature_line (
    feature text COLLATE "C" NOT NULL REFERENCES feature,
    line text COLLATE "C" NOT NULL,
    PRIMARY KEY (feature, line),
    CONSTRAINT line_of_a_feature FOREIGN KEY (line) REFERENCES line_holder
);
CREATE INDEX feature_line_by_line ON feature_line (line);
