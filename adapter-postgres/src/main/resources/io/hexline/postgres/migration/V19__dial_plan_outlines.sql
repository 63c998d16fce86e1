-- display_name: so that a list needs no document, in which all patterns are. Patterns are listed by their dial plans, in their order.
ALTER TABLE dial_plan ADD COLUMN display_name text;
UPDATE dial_plan SET display_name = regexp_replace(document, '(?<!\\)((?:\\\\)*)\\u0000', '\1', 'g')::json ->> 'name';
ALTER TABLE dial_plan ALTER COLUMN display_name SET NOT NULL;

DROP INDEX dial_pattern_by_dial_plan;
CREATE INDEX dial_pattern_by_dial_plan ON dial_pattern (org, dial_plan, pattern);
