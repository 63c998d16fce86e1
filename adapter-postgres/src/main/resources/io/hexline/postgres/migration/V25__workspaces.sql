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

-- Devices are found by their addresses.
ALTER TABLE device ADD COLUMN mac text COLLATE "C";
UPDATE device d SET mac = t.device ->> 'mac'
FROM (
    SELECT w.owner, json_array_elements(coalesce(w.document -> 'devices', json_build_array(w.document -> 'device'))) AS device
    FROM (
        SELECT owner, regexp_replace(document, '(?<!\\)((?:\\\\)*)\\u0000', '\1', 'g')::json AS document
        FROM (
            SELECT person AS owner, document FROM subscriber
            UNION ALL SELECT id, document FROM line_holder
            UNION ALL SELECT id, document FROM device_profile
        ) a
        WHERE strpos(document, '"mac":"') > 0
    ) w
) t
WHERE d.owner = t.owner AND d.name = t.device ->> 'name' AND t.device ->> 'mac' IS NOT NULL;
CREATE INDEX device_by_mac ON device (mac) WHERE mac IS NOT NULL;
