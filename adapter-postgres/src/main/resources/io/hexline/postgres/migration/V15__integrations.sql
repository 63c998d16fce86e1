-- Integrations get access tokens for themselves. Of a secret there is its SHA-256, and nothing else.
CREATE TABLE integration (
    client text COLLATE "C" PRIMARY KEY,
    person text COLLATE "C" NOT NULL,
    scopes text[] NOT NULL,
    managed text[] NOT NULL,
    locations text[] NOT NULL,
    document text NOT NULL,
    CONSTRAINT person_of_an_integration FOREIGN KEY (person) REFERENCES person ON DELETE CASCADE
);
CREATE INDEX integration_by_person ON integration (person);

-- hash: SHA-256 of the token
CREATE TABLE access_grant (
    hash bytea PRIMARY KEY,
    client text COLLATE "C" NOT NULL,
    expires timestamptz NOT NULL,
    CONSTRAINT integration_of_a_token FOREIGN KEY (client) REFERENCES integration ON DELETE CASCADE
);
CREATE INDEX access_grant_by_client ON access_grant (client, expires);
