-- What the store holds. A thing is kept whole, as JSON, in its document; the columns beside it are what the database looks
-- for and guards. Names of constraints are read by people: they say what was taken or missing.

CREATE TABLE organization (
    id text COLLATE "C" PRIMARY KEY,
    document text NOT NULL
);

CREATE TABLE route_group (
    org text COLLATE "C" NOT NULL REFERENCES organization,
    id text COLLATE "C" NOT NULL,
    document text NOT NULL,
    PRIMARY KEY (org, id)
);

-- place: the order in which licenses are listed; held: how many people hold it
CREATE TABLE license (
    org text COLLATE "C" NOT NULL REFERENCES organization,
    id text COLLATE "C" NOT NULL,
    place integer NOT NULL,
    total integer NOT NULL,
    held integer NOT NULL DEFAULT 0,
    document text NOT NULL,
    PRIMARY KEY (org, id),
    CONSTRAINT units_of_a_license CHECK (held <= total)
);

-- name: in lower case
CREATE TABLE location (
    id text COLLATE "C" PRIMARY KEY,
    org text COLLATE "C" NOT NULL REFERENCES organization,
    name text COLLATE "C" NOT NULL,
    calling boolean NOT NULL,
    version bigint NOT NULL,
    document text NOT NULL,
    CONSTRAINT name_of_a_location UNIQUE (org, name)
);
CREATE INDEX location_by_id ON location (org, id);

-- kind: WORKSPACE or VIRTUAL_LINE
CREATE TABLE line_holder (
    id text COLLATE "C" PRIMARY KEY,
    org text COLLATE "C" NOT NULL REFERENCES organization,
    kind text NOT NULL,
    location text COLLATE "C" REFERENCES location,
    document text NOT NULL
);
CREATE INDEX line_holder_by_location ON line_holder (location, kind);

-- email and name: in lower case; manager: somebody else; administers: fully, and may sign in
CREATE TABLE person (
    id text COLLATE "C" PRIMARY KEY,
    org text COLLATE "C" NOT NULL REFERENCES organization,
    email text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    display_name text NOT NULL,
    manager text COLLATE "C",
    roles text[] NOT NULL,
    administers boolean NOT NULL,
    login boolean NOT NULL,
    version bigint NOT NULL,
    document text NOT NULL,
    CONSTRAINT email_of_a_person UNIQUE (email)
);
CREATE INDEX person_by_id ON person (org, id);
CREATE INDEX person_by_name ON person (org, name, id);
CREATE INDEX person_with_roles ON person (org, id) WHERE roles <> '{}';
CREATE INDEX person_who_administers ON person (org) WHERE administers;
CREATE INDEX person_by_manager ON person (manager, id) WHERE manager IS NOT NULL;

CREATE TABLE person_license (
    org text COLLATE "C" NOT NULL,
    license text COLLATE "C" NOT NULL,
    person text COLLATE "C" NOT NULL REFERENCES person,
    PRIMARY KEY (org, license, person),
    CONSTRAINT license_of_the_organization FOREIGN KEY (org, license) REFERENCES license
);
CREATE INDEX person_license_by_person ON person_license (person);

-- links, devices: whether there is any in the tables below
CREATE TABLE subscriber (
    person text COLLATE "C" PRIMARY KEY,
    location text COLLATE "C",
    links boolean NOT NULL,
    devices boolean NOT NULL,
    version bigint NOT NULL,
    document text NOT NULL,
    CONSTRAINT person_of_a_calling_record FOREIGN KEY (person) REFERENCES person,
    CONSTRAINT location_of_a_calling_record FOREIGN KEY (location) REFERENCES location
);
CREATE INDEX subscriber_by_location ON subscriber (location, person);

-- target: whom it names as its emergency callback (ECBN), or whose guest it is
CREATE TABLE subscriber_link (
    target text COLLATE "C" NOT NULL,
    person text COLLATE "C" NOT NULL REFERENCES subscriber,
    PRIMARY KEY (target, person)
);
CREATE INDEX subscriber_link_by_person ON subscriber_link (person);

-- owner: the id of a person, a device profile, a workspace or a virtual line
CREATE TABLE device (
    location text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    owner text COLLATE "C" NOT NULL,
    PRIMARY KEY (location, name, owner)
);
CREATE INDEX device_by_owner ON device (owner);

-- owner: the id of a person, a feature, a workspace or a virtual line; document: it as an owner
CREATE TABLE extension (
    location text COLLATE "C" NOT NULL REFERENCES location,
    extension text COLLATE "C" NOT NULL,
    org text COLLATE "C" NOT NULL,
    owner text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    document text NOT NULL,
    CONSTRAINT extension_of_a_location PRIMARY KEY (location, extension)
);
CREATE INDEX extension_by_owner ON extension (owner);
CREATE INDEX extension_by_digits ON extension (org, extension, location);
CREATE INDEX extension_without_number ON extension (org, extension, location) WHERE number IS NULL;
CREATE INDEX extension_without_number_at ON extension (location, extension) WHERE number IS NULL;

-- owner: as above; person: where that is a person
CREATE TABLE number (
    number text COLLATE "C" NOT NULL,
    org text COLLATE "C" NOT NULL REFERENCES organization,
    location text COLLATE "C",
    owner text COLLATE "C",
    person text COLLATE "C",
    state text NOT NULL,
    type text NOT NULL,
    version bigint NOT NULL,
    document text NOT NULL,
    CONSTRAINT number_of_an_inventory PRIMARY KEY (number),
    CONSTRAINT location_of_a_number FOREIGN KEY (location) REFERENCES location,
    CONSTRAINT owner_of_a_number FOREIGN KEY (person) REFERENCES person
);
CREATE INDEX number_by_org ON number (org, number);
CREATE INDEX number_by_location ON number (location, number);
CREATE INDEX number_by_owner ON number (owner, number) WHERE owner IS NOT NULL;
CREATE INDEX number_by_person ON number (person) WHERE person IS NOT NULL;
CREATE INDEX number_free ON number (org, number) WHERE owner IS NULL;
CREATE INDEX number_free_at ON number (location, number) WHERE owner IS NULL;

CREATE TABLE feature (
    id text COLLATE "C" PRIMARY KEY,
    location text COLLATE "C" NOT NULL,
    operator text COLLATE "C",
    name text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    document text NOT NULL,
    CONSTRAINT location_of_a_feature FOREIGN KEY (location) REFERENCES location
);
CREATE INDEX feature_by_location ON feature (location, operator);

CREATE TABLE feature_member (
    feature text COLLATE "C" NOT NULL REFERENCES feature,
    person text COLLATE "C" NOT NULL,
    PRIMARY KEY (feature, person),
    CONSTRAINT member_of_a_feature FOREIGN KEY (person) REFERENCES subscriber
);
CREATE INDEX feature_member_by_person ON feature_member (person);

CREATE TABLE trunk_group (
    org text COLLATE "C" NOT NULL REFERENCES organization,
    id text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    document text NOT NULL,
    PRIMARY KEY (org, id)
);

CREATE TABLE trunk_group_member (
    org text COLLATE "C" NOT NULL,
    trunk_group text COLLATE "C" NOT NULL,
    person text COLLATE "C" NOT NULL,
    PRIMARY KEY (org, trunk_group, person),
    FOREIGN KEY (org, trunk_group) REFERENCES trunk_group,
    CONSTRAINT member_of_a_trunk_group FOREIGN KEY (person) REFERENCES subscriber
);
CREATE INDEX trunk_group_member_by_person ON trunk_group_member (person);

CREATE TABLE device_profile (
    id text COLLATE "C" PRIMARY KEY,
    location text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    document text NOT NULL,
    CONSTRAINT location_of_a_device_profile FOREIGN KEY (location) REFERENCES location
);
CREATE INDEX device_profile_by_location ON device_profile (location);

CREATE TABLE device_profile_user (
    profile text COLLATE "C" NOT NULL REFERENCES device_profile,
    person text COLLATE "C" NOT NULL,
    PRIMARY KEY (profile, person),
    CONSTRAINT user_of_a_device_profile FOREIGN KEY (person) REFERENCES subscriber
);
CREATE INDEX device_profile_user_by_person ON device_profile_user (person);

-- hash: SHA-256 of the token, which is nowhere else
CREATE TABLE token (
    hash bytea PRIMARY KEY,
    person text COLLATE "C" NOT NULL,
    scopes text[] NOT NULL,
    managed text[] NOT NULL,
    locations text[] NOT NULL
);

CREATE TABLE job (
    id text COLLATE "C" PRIMARY KEY,
    org text COLLATE "C" NOT NULL REFERENCES organization,
    instance bigint NOT NULL,
    state text NOT NULL,
    pending boolean NOT NULL,
    version bigint NOT NULL,
    document text NOT NULL
);
CREATE INDEX job_by_instance ON job (org, instance DESC, id);
CREATE INDEX job_by_state ON job (state, id);
CREATE INDEX job_with_pending_orders ON job (instance DESC, id) WHERE pending;

-- number: the place in the job; busy: the job has not come to it, or it waits for its number order, which is pending
CREATE TABLE job_user (
    job text COLLATE "C" NOT NULL REFERENCES job,
    number integer NOT NULL,
    person text COLLATE "C" NOT NULL,
    busy boolean NOT NULL,
    pending boolean NOT NULL,
    document text NOT NULL,
    PRIMARY KEY (job, number)
);
CREATE INDEX job_user_busy ON job_user (person, job) WHERE busy;

CREATE SEQUENCE job_instance;

-- place: the order in which entries came
CREATE TABLE outbox (
    id text COLLATE "C" PRIMARY KEY,
    place bigint GENERATED ALWAYS AS IDENTITY,
    due timestamptz NOT NULL,
    failed boolean NOT NULL,
    version bigint NOT NULL,
    document text NOT NULL
);
CREATE INDEX outbox_by_due ON outbox (due, place);
CREATE INDEX outbox_failed ON outbox (id) WHERE failed;

CREATE TABLE outbox_about (
    kind text NOT NULL,
    id text COLLATE "C" NOT NULL,
    entry text COLLATE "C" NOT NULL REFERENCES outbox,
    PRIMARY KEY (kind, id, entry)
);
CREATE INDEX outbox_about_by_entry ON outbox_about (entry);

-- Who works on what, and who did last; fence: greater than that of every lease that the key had before. Unlogged: a database
-- that crashes empties it, so that nobody commits on a lease from before, when what it was told last may be lost.
CREATE UNLOGGED TABLE lease (
    kind text NOT NULL,
    id text COLLATE "C" NOT NULL,
    fence bigint NOT NULL,
    until timestamptz NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE SEQUENCE fence;

-- How many of something there are, so that nothing is counted that grows: the sum over the slots, which let several
-- commits count at once.
CREATE TABLE tally (
    scope text COLLATE "C" NOT NULL,
    kind text NOT NULL,
    slot integer NOT NULL,
    count bigint NOT NULL,
    PRIMARY KEY (scope, kind, slot)
);
