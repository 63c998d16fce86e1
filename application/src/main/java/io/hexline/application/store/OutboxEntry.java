package io.hexline.application.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.domain.value.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What others are still to be told, whatever becomes of whoever wrote it down.
 *
 * @param id the command in place n is told under the key {@code id/n}
 * @param about whom or what the commands concern; whoever tells them has the lease of all of it
 * @param purpose why it is written down
 * @param commands in order; all of them are told again where one could not be told
 * @param attempts how often telling them has failed
 * @param due from when it can be tried again, after whoever wrote it down has left it
 */
public record OutboxEntry(
        String id,
        Set<Lease.Key> about,
        Purpose purpose,
        List<Command> commands,
        int attempts,
        Instant due,
        Version version) {

    private static final int LONGEST_PAUSE_SECONDS = 256;

    /** What the commands are for. */
    public enum Purpose {
        /** They undo what has been begun and is not committed. */
        UNDO,
        /** They follow from what is committed. */
        FOLLOW_UP
    }

    public OutboxEntry {
        about = ImmutableSet.copyOf(about);
        commands = ImmutableList.copyOf(commands);
    }

    /** A new entry, whose first attempt is due at once. */
    public static OutboxEntry of(
            String id, Set<Lease.Key> about, Purpose purpose, List<Command> commands, Instant now) {
        return new OutboxEntry(id, about, purpose, commands, 0, now, Version.NEW);
    }

    /** The same entry after it could not be told as a whole; the pause before the next attempt doubles. */
    public OutboxEntry failed(Instant now) {
        int seconds = Math.min(1 << Math.min(attempts, 30), LONGEST_PAUSE_SECONDS);
        return new OutboxEntry(
                id, about, purpose, commands, attempts + 1, now.plus(Duration.ofSeconds(seconds)), version);
    }

    /** The same entry as the store has it after a write. */
    public OutboxEntry at(Version stored) {
        return new OutboxEntry(id, about, purpose, commands, attempts, due, stored);
    }
}
