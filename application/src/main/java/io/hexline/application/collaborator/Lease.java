package io.hexline.application.collaborator;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * The right to work on something while nobody else does. Whoever does not renew it in time can lose it, and finds out at
 * the latest when it commits.
 *
 * @param keys of what is worked on
 * @param fence greater than that of every lease that one of the keys had before
 * @param until from when somebody else can take it
 */
public record Lease(Set<Key> keys, long fence, Instant until) {

    public Lease {
        keys = ImmutableSet.copyOf(keys);
    }

    /** The same lease for longer. */
    public Lease renewed(Instant newUntil) {
        return new Lease(keys, fence, newUntil);
    }

    /** Something that one at a time works on. */
    public record Key(Kind kind, String id) {

        /** What can be worked on. */
        public enum Kind {
            JOB,
            USER,
            LOCATION
        }

        public static Key of(JobId job) {
            return new Key(Kind.JOB, job.value());
        }

        public static Key of(PersonId user) {
            return new Key(Kind.USER, user.value());
        }

        public static Key of(LocationId location) {
            return new Key(Kind.LOCATION, location.value());
        }

        public static Set<Key> of(Collection<PersonId> users) {
            return users.stream().map(Key::of).collect(ImmutableSet.toImmutableSet());
        }

        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + " " + id;
        }
    }
}
