-- What earlier versions of the program have left, at which a migration that is still to come would stop.
--
-- JSON writes the character 0, which no text of PostgreSQL has: where an earlier version kept it, a migration that looks into a
-- document would stop at it. It goes from all that those which are still to come look into, as it does from all columns; today it
-- is refused wherever a text comes in. Migration 19 does so itself.
DO $$
DECLARE
    looked record;
    reached integer;
BEGIN
    IF to_regclass('schema_version') IS NULL THEN
        RETURN;
    END IF;
    SELECT max(version::integer) INTO reached FROM schema_version WHERE success AND version ~ '^[0-9]+$';
    IF reached IS NULL THEN
        RETURN;
    END IF;
    -- Some programs counted what a later version of the schema counts from the beginning: that one counts it all.
    DELETE FROM tally t
        USING (VALUES (13, 'PEOPLE'), (16, 'BATCH_JOBS'), (20, 'GROUPS'), (20, 'GROUP_MEMBERS')) AS c (version, kind)
        WHERE t.kind = c.kind AND c.version > reached;
    FOR looked IN
        SELECT * FROM (VALUES
            (3, 'location', 'document'),
            (3, 'trunk_group', 'document'),
            (3, 'route_group', 'document'),
            (3, 'collaborator_carriers', 'value'),
            (4, 'feature', 'document'),
            (8, 'line_holder', 'document'),
            (10, 'location', 'document'),
            (17, 'trunk_group', 'document')) AS l (version, place, part)
    LOOP
        CONTINUE WHEN looked.version <= reached OR to_regclass(looked.place) IS NULL;
        EXECUTE format(
            'UPDATE %1$I SET %2$I = regexp_replace(%2$I, %3$L, %4$L, %5$L) WHERE strpos(%2$I, %6$L) > 0',
            looked.place, looked.part, '(?<!\\)((?:\\\\)*)\\u0000', '\1', 'g', '\u0000');
    END LOOP;
END $$;
