-- What an entry is about goes with the entry, in one statement.
ALTER TABLE outbox_about
    DROP CONSTRAINT outbox_about_entry_fkey,
    ADD CONSTRAINT entry_of_the_outbox FOREIGN KEY (entry) REFERENCES outbox ON DELETE CASCADE;
