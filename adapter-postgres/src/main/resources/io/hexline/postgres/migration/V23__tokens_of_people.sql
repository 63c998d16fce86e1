-- The tokens of somebody are listed and taken back.
CREATE INDEX token_by_person ON token (person);
