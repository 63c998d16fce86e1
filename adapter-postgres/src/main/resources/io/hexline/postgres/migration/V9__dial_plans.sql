-- Dial plans lead to a trunk group or a route group, which stays while one does; of one organization, each name and each pattern
-- is that of one of them.
CREATE TABLE dial_plan (
    org text COLLATE "C" NOT NULL REFERENCES organization,
    id text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    trunk text COLLATE "C",
    route_group text COLLATE "C",
    version bigint NOT NULL,
    document text NOT NULL,
    PRIMARY KEY (org, id),
    CONSTRAINT name_of_a_dial_plan UNIQUE (org, name),
    CONSTRAINT trunk_of_a_dial_plan FOREIGN KEY (org, trunk) REFERENCES trunk_group,
    CONSTRAINT route_group_of_a_dial_plan FOREIGN KEY (org, route_group) REFERENCES route_group
);
CREATE INDEX dial_plan_by_trunk ON dial_plan (org, trunk) WHERE trunk IS NOT NULL;
CREATE INDEX dial_plan_by_route_group ON dial_plan (org, route_group) WHERE route_group IS NOT NULL;

CREATE TABLE dial_pattern (
    org text COLLATE "C" NOT NULL,
    dial_plan text COLLATE "C" NOT NULL,
    pattern text COLLATE "C" NOT NULL,
    CONSTRAINT pattern_of_a_dial_plan PRIMARY KEY (org, pattern),
    FOREIGN KEY (org, dial_plan) REFERENCES dial_plan
);
CREATE INDEX dial_pattern_by_dial_plan ON dial_pattern (org, dial_plan);
