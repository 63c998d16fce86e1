-- routing_prefix: what is dialled before the extensions of a location elsewhere. Where several have the same, one of them is
-- known by it, and the others give it up when they are written next.
ALTER TABLE location ADD COLUMN routing_prefix text COLLATE "C";

UPDATE location l SET routing_prefix = first.prefix
FROM (
    SELECT DISTINCT ON (org, prefix) id, prefix
    FROM (SELECT org, id, document::json #>> '{calling,settings,routingPrefix}' AS prefix FROM location) known
    WHERE prefix IS NOT NULL
    ORDER BY org, prefix, id
) first
WHERE first.id = l.id;

ALTER TABLE location ADD CONSTRAINT routing_prefix_of_a_location UNIQUE (org, routing_prefix);

-- A carrier can be that of one organization only.
UPDATE collaborator_carriers SET value = (value::jsonb || '{"organization": null}'::jsonb)::text;

-- name: in lower case. Where several trunk groups, or route groups, of an organization have one name, it is that of one of them.
ALTER TABLE trunk_group ADD COLUMN location text COLLATE "C";

UPDATE trunk_group t SET
    name = CASE WHEN n.place = 1 THEN lower(t.name) ELSE lower(t.name) || ' ' || t.id END,
    document = (t.document::jsonb || '{"location": null, "settings": {"type": "REGISTERING",
        "deviceType": "Cisco Unified Border Element", "address": null, "maxConcurrentCalls": 250, "dualIdentity": false,
        "chargeInfo": "DISABLED"}}'::jsonb)::text
FROM (SELECT org, id, row_number() OVER (PARTITION BY org, lower(name) ORDER BY id) AS place FROM trunk_group) n
WHERE n.org = t.org AND n.id = t.id;

ALTER TABLE trunk_group
    ADD CONSTRAINT name_of_a_trunk_group UNIQUE (org, name),
    ADD CONSTRAINT location_of_a_trunk_group FOREIGN KEY (location) REFERENCES location;
CREATE INDEX trunk_group_by_location ON trunk_group (location) WHERE location IS NOT NULL;

ALTER TABLE route_group
    ADD COLUMN name text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN version bigint NOT NULL DEFAULT 1;

CREATE TABLE route_group_trunk (
    org text COLLATE "C" NOT NULL,
    route_group text COLLATE "C" NOT NULL,
    trunk text COLLATE "C" NOT NULL,
    PRIMARY KEY (org, route_group, trunk),
    FOREIGN KEY (org, route_group) REFERENCES route_group,
    CONSTRAINT trunk_of_a_route_group FOREIGN KEY (org, trunk) REFERENCES trunk_group
);
CREATE INDEX route_group_trunk_by_trunk ON route_group_trunk (org, trunk);

INSERT INTO route_group_trunk
SELECT g.org, g.id, t.trunk ->> 'id' FROM route_group g, jsonb_array_elements(g.document::jsonb -> 'trunks') AS t (trunk);

UPDATE route_group g SET
    name = CASE WHEN n.place = 1 THEN n.name ELSE n.name || ' ' || g.id END,
    document = (g.document::jsonb - 'trunks' || jsonb_build_object(
        'members',
        (SELECT coalesce(jsonb_agg(jsonb_build_object('trunk', t, 'priority', 1)), '[]'::jsonb)
            FROM jsonb_array_elements(g.document::jsonb -> 'trunks') t),
        'version',
        jsonb_build_object('number', 1)))::text
FROM (
    SELECT org, id, name, row_number() OVER (PARTITION BY org, name ORDER BY id) AS place
    FROM (SELECT org, id, lower(document::jsonb ->> 'name') AS name FROM route_group) known
) n
WHERE n.org = g.org AND n.id = g.id;

ALTER TABLE route_group
    ALTER COLUMN name DROP DEFAULT,
    ALTER COLUMN version DROP DEFAULT,
    ADD CONSTRAINT name_of_a_route_group UNIQUE (org, name);

-- The locations that are connected through a trunk group or a route group; what is used stays.
CREATE TABLE location_route (
    location text COLLATE "C" PRIMARY KEY REFERENCES location,
    org text COLLATE "C" NOT NULL,
    trunk text COLLATE "C",
    route_group text COLLATE "C",
    CONSTRAINT trunk_of_a_connection FOREIGN KEY (org, trunk) REFERENCES trunk_group,
    CONSTRAINT route_group_of_a_connection FOREIGN KEY (org, route_group) REFERENCES route_group
);
CREATE INDEX location_route_by_trunk ON location_route (org, trunk) WHERE trunk IS NOT NULL;
CREATE INDEX location_route_by_route_group ON location_route (org, route_group) WHERE route_group IS NOT NULL;

INSERT INTO location_route
SELECT id, org, CASE WHEN gateway ->> 'type' = 'Trunk' THEN gateway ->> 'id' END,
    CASE WHEN gateway ->> 'type' = 'RouteGroup' THEN gateway ->> 'id' END
FROM (SELECT id, org, document::json #> '{calling,pstn,localGateway}' AS gateway FROM location) known
WHERE gateway ->> 'id' IS NOT NULL;
