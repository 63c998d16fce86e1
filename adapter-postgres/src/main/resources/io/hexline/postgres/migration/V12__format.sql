-- The version of the schema, and of the documents in it, as each migration raises it. Whoever changes something looks at it in the
-- same transaction, so that a program that knows less changes nothing any more.
CREATE TABLE schema_format (version integer NOT NULL);
INSERT INTO schema_format VALUES (0);
