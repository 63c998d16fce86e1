-- The locations whose calls to extensions that nobody has go to a trunk group or a route group, which stays while they do.
CREATE TABLE unknown_extension_route (
    location text COLLATE "C" PRIMARY KEY REFERENCES location,
    org text COLLATE "C" NOT NULL,
    trunk text COLLATE "C",
    route_group text COLLATE "C",
    CONSTRAINT trunk_of_unknown_extensions FOREIGN KEY (org, trunk) REFERENCES trunk_group,
    CONSTRAINT route_group_of_unknown_extensions FOREIGN KEY (org, route_group) REFERENCES route_group
);
CREATE INDEX unknown_extension_route_by_trunk ON unknown_extension_route (org, trunk) WHERE trunk IS NOT NULL;
CREATE INDEX unknown_extension_route_by_route_group ON unknown_extension_route (org, route_group)
WHERE route_group IS NOT NULL;
