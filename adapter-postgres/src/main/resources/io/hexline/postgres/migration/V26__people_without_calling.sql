-- Who cannot call is found in an index of those alone. calls: whether there is a calling record.
ALTER TABLE person ADD COLUMN calls boolean NOT NULL DEFAULT false;
UPDATE person p SET calls = true FROM subscriber s WHERE s.person = p.id;
CREATE INDEX person_without_calling ON person (org, name, id) WHERE NOT calls;
