-- name: in lower case.
CREATE TABLE user_group (
    id text COLLATE "C" PRIMARY KEY,
    org text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    document text NOT NULL,
    CONSTRAINT organization_of_a_group FOREIGN KEY (org) REFERENCES organization,
    CONSTRAINT name_of_a_group UNIQUE (org, name)
);

-- Members go with their group, and with the person.
CREATE TABLE user_group_member (
    user_group text COLLATE "C" NOT NULL REFERENCES user_group ON DELETE CASCADE,
    person text COLLATE "C" NOT NULL,
    PRIMARY KEY (user_group, person),
    CONSTRAINT member_of_a_group FOREIGN KEY (person) REFERENCES person ON DELETE CASCADE
);
CREATE INDEX user_group_member_by_person ON user_group_member (person);
