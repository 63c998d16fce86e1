-- A workspace can hold a license, of which it consumes a unit.
ALTER TABLE line_holder ADD COLUMN license text COLLATE "C";
UPDATE line_holder SET document = '{"license":null,' || substr(document, 2);
CREATE INDEX line_holder_by_license ON line_holder (org, license) WHERE license IS NOT NULL;
