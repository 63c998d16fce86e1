-- name_in_lower_case: by which a part of it is looked for; without the character 0, as all texts of columns
ALTER TABLE feature ADD COLUMN name_in_lower_case text COLLATE "C";
UPDATE feature SET name_in_lower_case = lower(name COLLATE "default");
ALTER TABLE feature ALTER COLUMN name_in_lower_case SET NOT NULL;

ALTER TABLE line_holder ADD COLUMN name_in_lower_case text COLLATE "C";
UPDATE line_holder SET name_in_lower_case = lower(document::json ->> 'displayName');
ALTER TABLE line_holder ALTER COLUMN name_in_lower_case SET NOT NULL;
