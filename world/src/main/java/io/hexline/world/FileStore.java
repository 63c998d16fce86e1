package io.hexline.world;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.Subscriber.UserFile;
import io.hexline.domain.value.Id.LocationId;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The file store of a location. The announcements of the location, and the files of its users, are in it anyway.
 *
 * @param kilobytes how much fits in; empty for any amount
 * @param others files that are nobody's any more
 */
public record FileStore(LocationId location, OptionalInt kilobytes, Set<UserFile> others) {

    public FileStore {
        others = ImmutableSet.copyOf(others);
    }

    /** A store into which any amount fits, and in which is only what belongs there. */
    public static FileStore of(LocationId location) {
        return new FileStore(location, OptionalInt.empty(), Set.of());
    }

    public FileStore withOthers(Set<UserFile> newOthers) {
        return new FileStore(location, kilobytes, newOthers);
    }

    /** Whether it says more than that there is one. */
    public boolean isSpecial() {
        return kilobytes.isPresent() || !others.isEmpty();
    }
}
