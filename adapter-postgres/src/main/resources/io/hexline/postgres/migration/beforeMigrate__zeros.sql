-- JSON writes the character 0, which no text of PostgreSQL has: where an earlier version kept it, versions 3, 8 and 10 would stop at
-- it. It goes, as it does from all columns; today it is refused wherever a text comes in. Who has version 12 has the others.
DO $$
DECLARE
    place text;
BEGIN
    IF to_regclass('organization') IS NULL OR to_regclass('schema_format') IS NOT NULL THEN
        RETURN;
    END IF;
    FOREACH place IN ARRAY ARRAY['location.document', 'line_holder.document', 'trunk_group.document', 'route_group.document',
            'collaborator_carriers.value'] LOOP
        CONTINUE WHEN to_regclass(split_part(place, '.', 1)) IS NULL;
        EXECUTE format(
            'UPDATE %1$I SET %2$I = regexp_replace(%2$I, %3$L, %4$L, %5$L) WHERE strpos(%2$I, %6$L) > 0',
            split_part(place, '.', 1), split_part(place, '.', 2), '(?<!\\)((?:\\\\)*)\\u0000', '\1', 'g', '\u0000');
    END LOOP;
END $$;
