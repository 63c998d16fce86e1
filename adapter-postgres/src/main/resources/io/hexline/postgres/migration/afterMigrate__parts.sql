-- Parts of names, e-mails and digits are found by the trigrams of the extension pg_trgm. The owner of a database may make it;
-- where it cannot be had, the same statements go through more rows. It is looked for after every migration, so that the
-- indexes come as soon as they can. Whoever writes waits for them, five seconds at most; without them all goes on.
DO $$
DECLARE
    place text;
    wanted text;
BEGIN
    SET LOCAL lock_timeout = '5s';
    BEGIN
        IF to_regnamespace('public') IS NULL THEN
            CREATE EXTENSION IF NOT EXISTS pg_trgm;
        ELSE
            CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
        END IF;
    EXCEPTION WHEN OTHERS THEN
        NULL; -- another server may have made it at this moment
    END;
    SELECT quote_ident(n.nspname) INTO place
        FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm';
    IF place IS NOT NULL THEN
        FOREACH wanted IN ARRAY ARRAY['person (name', 'person (email', 'location (name', 'feature (name_in_lower_case',
                'line_holder (name_in_lower_case', 'number (number', 'extension (extension'] LOOP
            CONTINUE WHEN to_regclass(replace(wanted, ' (', '_by_part_of_')) IS NOT NULL;
            BEGIN
                EXECUTE 'CREATE INDEX ' || replace(wanted, ' (', '_by_part_of_') || ' ON '
                    || replace(wanted, ' (', ' USING gin (') || ' ' || place || '.gin_trgm_ops)';
            EXCEPTION
                WHEN duplicate_table OR unique_violation THEN
                    NULL; -- likewise
                WHEN insufficient_privilege OR lock_not_available OR deadlock_detected OR undefined_object THEN
                    NULL; -- for the owner, or for another time
            END;
        END LOOP;
    END IF;
END $$;
