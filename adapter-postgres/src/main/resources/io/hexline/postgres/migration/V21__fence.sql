-- Programs from before version 12 do not look whether a newer one has taken the database over. What they change of a thing, and the
-- leases that they take, name these columns; without them, they change nothing.
ALTER TABLE location RENAME COLUMN version TO revision;
ALTER TABLE line_holder RENAME COLUMN version TO revision;
ALTER TABLE person RENAME COLUMN version TO revision;
ALTER TABLE subscriber RENAME COLUMN version TO revision;
ALTER TABLE number RENAME COLUMN version TO revision;
ALTER TABLE feature RENAME COLUMN version TO revision;
ALTER TABLE trunk_group RENAME COLUMN version TO revision;
ALTER TABLE route_group RENAME COLUMN version TO revision;
ALTER TABLE dial_plan RENAME COLUMN version TO revision;
ALTER TABLE device_profile RENAME COLUMN version TO revision;
ALTER TABLE user_group RENAME COLUMN version TO revision;
ALTER TABLE job RENAME COLUMN version TO revision;
ALTER TABLE batch_job RENAME COLUMN version TO revision;
ALTER TABLE outbox RENAME COLUMN version TO revision;
ALTER TABLE lease RENAME COLUMN until TO expires;
