-- Features are listed by their types, and are called by their names: of one type, each at a location has its own. What a
-- feature does with calls is kept with it.

ALTER TABLE feature ADD COLUMN type text COLLATE "C";
UPDATE feature
    SET type = document::json ->> 'type', document = '{"settings":{"values":{}},' || substr(document, 2);
ALTER TABLE feature ALTER COLUMN type SET NOT NULL;
ALTER TABLE feature ADD CONSTRAINT name_of_a_feature UNIQUE (location, type, name);

-- Workspaces and virtual lines are written, too, and listed by their kind.

ALTER TABLE line_holder ADD COLUMN version bigint NOT NULL DEFAULT 1;
ALTER TABLE line_holder ALTER COLUMN version DROP DEFAULT;
UPDATE line_holder SET document = '{"settings":{"values":{}},"version":{"number":1},' || substr(document, 2);
CREATE INDEX line_holder_by_kind ON line_holder (org, kind, id);
