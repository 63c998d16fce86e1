-- Features are listed by their types, and are called by their names: of one type, each at a location has its own. What a
-- feature does with calls is kept with it.

ALTER TABLE feature ADD COLUMN type text COLLATE "C";
UPDATE feature
    SET type = document::json ->> 'type', document = '{"settings":{"values":{}},' || substr(document, 2);
ALTER TABLE feature ALTER COLUMN type SET NOT NULL;
ALTER TABLE feature ADD CONSTRAINT name_of_a_feature UNIQUE (location, type, name);
