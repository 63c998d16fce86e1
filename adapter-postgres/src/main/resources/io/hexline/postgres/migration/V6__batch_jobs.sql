-- claim: what no other job may have to do until this one has ended
CREATE TABLE batch_job (
    id text COLLATE "C" PRIMARY KEY,
    org text COLLATE "C" NOT NULL REFERENCES organization,
    kind text NOT NULL,
    instance bigint NOT NULL,
    state text NOT NULL,
    claim text COLLATE "C",
    version bigint NOT NULL,
    document text NOT NULL,
    CONSTRAINT claim_of_a_job UNIQUE (claim)
);
CREATE INDEX batch_job_by_instance ON batch_job (org, kind, instance DESC, id);
CREATE INDEX batch_job_by_state ON batch_job (state, id);
