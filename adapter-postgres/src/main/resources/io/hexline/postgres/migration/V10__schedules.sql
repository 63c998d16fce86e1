-- Schedules of locations were names; now each has a type and events, too.
UPDATE location l SET document = jsonb_set(
    l.document::jsonb,
    '{calling,offering,schedules}',
    (SELECT jsonb_agg(jsonb_build_object('type', 'BUSINESS_HOURS', 'name', s.name, 'events', '[]'::jsonb))
        FROM jsonb_array_elements(l.document::jsonb #> '{calling,offering,schedules}') AS s (name)))::text
WHERE json_array_length(l.document::json #> '{calling,offering,schedules}') > 0;
